package org.iclei.gateway.feed.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.iclei.gateway.feed.Events;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.kit.problem.Refused;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

class DirectoryTest {
    private static final int TIMES = 20_000;
    private static final Cursor END = Cursor.of("log", Map.of());

    private final Counter unfit = new SimpleMeterRegistry().counter("unfit");
    private final Directory directory =
            new Directory(new OrganisationFold(JsonMapper.builder().build()), unfit);
    private final Cities cities = new Cities(83);

    @Test
    void a_page_is_whole_while_the_directory_is_made_anew() throws Exception {
        var read = new ReadOrganisations(directory, Duration.ofNanos(1));
        var one = cities.registered(new UUID(1, 1));
        var another = cities.registered(new UUID(1, 2));
        var anew =
                CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < TIMES; i++) {
                                directory.clear();
                                directory.add(one);
                                directory.add(another);
                                directory.reached(END);
                            }
                        });
        while (!anew.isDone()) {
            try {
                assertThat(read.page(null, null, 9).items()).hasSize(2);
            } catch (Refused notYet) {
                Thread.onSpinWait();
            }
        }
        anew.get();
        assertThat(read.page(null, null, 9).total()).isEqualTo(2);
    }

    @Test
    void what_does_not_fit_its_type_is_passed_over_and_counted() {
        directory.add(cities.registered(new UUID(1, 1)));
        var good = cities.registered(new UUID(1, 2));
        directory.add(Events.with(cities.registered(new UUID(1, 3)), "{\"organisations\":7}"));
        directory.add(good);
        assertThat(directory.size()).isEqualTo(2);
        assertThat(unfit.count()).isOne();
    }
}
