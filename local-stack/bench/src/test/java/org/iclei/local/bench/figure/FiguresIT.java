package org.iclei.local.bench.figure;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Course;
import org.iclei.local.bench.measure.Load;
import org.iclei.local.bench.measure.Outcome;
import org.iclei.local.bench.measure.Pace;
import org.iclei.local.bench.system.Cities;
import org.iclei.local.launcher.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Every figure once, far too short to say anything, so that a change that breaks one is seen. */
class FiguresIT {
    private static final AtomicInteger IMPORTS = new AtomicInteger();
    private static final Duration MOMENT = Duration.ofMillis(100);

    @TempDir static Path folder;
    private static Site site;

    @BeforeAll
    static void aSystem() {
        site = Site.start(folder.resolve("stack"), Progress.SILENT);
        site.begin();
    }

    @AfterAll
    static void noSystem() {
        site.close();
    }

    @Test
    void commands_have_a_ratio_to_inserts() {
        var commands = new Commands(site, new Load(2, MOMENT));

        assertThat(once(commands.atTheService()).ratios().median()).isPositive();
        assertThat(once(commands.throughTheGateway()).ratios().median()).isPositive();
    }

    @Test
    void the_relay_has_a_ratio_to_the_producer() {
        var outcome = once(new Relay(site, 20, MOMENT).comparison());

        assertThat(outcome.ratios().median()).isPositive();
    }

    @Test
    void delivery_by_stream_has_a_ratio_to_a_records_way() {
        var outcome = once(new Delivery(site, new Pace(3, MOMENT)).comparison());

        assertThat(outcome.limit().median()).isPositive();
    }

    @Test
    void an_import_has_a_ratio_to_a_bulk_insert() {
        assertThat(once(cities().comparison()).ratios().median()).isPositive();
    }

    @Test
    void a_list_has_a_ratio_to_the_query_at_the_store() {
        cities().once();

        var outcome = once(Lists.over(site, 30, 10).comparison());

        assertThat(site.store().collection("membership", "organisations").countDocuments())
                .isGreaterThanOrEqualTo(30);
        assertThat(outcome.ratios().median()).isPositive();
    }

    @Test
    void a_sweep_has_a_ratio_to_updates() {
        var sweep = Sweep.of(site, 3).comparison();

        assertThat(once(sweep).ratios().median()).isPositive();
        assertThat(once(sweep).ratios().median()).isPositive();
        assertThat(
                        site.store()
                                .collection("membership", "organisations")
                                .countDocuments(eq("state.membership.standing", "SUSPENDED")))
                .isEqualTo(3);
    }

    @Test
    void a_rebuild_has_a_ratio_to_reading() {
        var rebuild = new Rebuild(site);

        assertThat(once(rebuild.ofEventsService()).ratios().median()).isPositive();
        assertThat(once(rebuild.ofExchangeService()).ratios().median()).isPositive();
    }

    @Test
    void every_process_has_a_size() {
        assertThat(site.residents().memory())
                .containsOnlyKeys(
                        "store",
                        "broker",
                        "issuer",
                        "membership-service",
                        "events-service",
                        "exchange-service",
                        "gateway")
                .allSatisfy((_, size) -> assertThat(size).isPositive());
    }

    private static Import cities() {
        var few =
                List.of(
                        new Cities.City("Tallinn", "EE", 394_024, "588409"),
                        new Cities.City("N'Djamena", "TD", 721_081, "2427123"));
        return new Import(site, new Cities(few), IMPORTS);
    }

    private static Outcome once(Comparison comparison) {
        return comparison.run(Course.once(), () -> {}, _ -> {});
    }
}
