package org.iclei.exchange.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.exchange.meeting.following.Heard;
import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.InMemorySuccessions;
import org.iclei.exchange.memberdirectory.KnownOrganisations;
import org.iclei.exchange.pairing.InMemoryPairings;
import org.iclei.exchange.pairing.Pairing;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cities that end without an heir while they exchange with others. */
class EndedCitiesTest {
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private final InMemorySuccessions successions = new InMemorySuccessions();
    private final InMemoryPairings pairings = new InMemoryPairings();
    private final KnownOrganisations directory = new KnownOrganisations();
    private final EndedCities ended =
            new EndedCities(successions, pairings, directory, directory.sight());

    @BeforeEach
    void twoOfThemEnd() {
        end(FIRST, null);
        end(SECOND, null);
    }

    @Test
    void each_pairing_is_a_task_after_one_look_at_the_pairings() {
        var second = agree(SECOND, "JAPAN");
        var first = agree(FIRST, "JAPAN");
        agree(UUID.randomUUID(), "JAPAN");

        var tasks = ended.tasks(office("JAPAN"));

        assertThat(tasks).extracting(it -> it.pairing().pairing()).containsExactly(first, second);
        assertThat(pairings.looks()).isEqualTo(1);
    }

    @Test
    void a_pairing_whose_two_cities_ended_is_a_task_for_each() {
        end(PARTNER, null);
        agree(FIRST, "JAPAN");

        assertThat(ended.tasks(office("JAPAN")))
                .extracting(it -> it.pairing().ended().organisation())
                .containsExactly(FIRST, PARTNER);
    }

    @Test
    void what_others_execute_or_an_heir_takes_over_is_none() {
        var inherited = UUID.randomUUID();
        end(inherited, UUID.randomUUID());
        agree(FIRST, "EUROPE");
        agree(inherited, "JAPAN");

        assertThat(ended.tasks(office("JAPAN"))).isEmpty();
    }

    private static Viewer office(String office) {
        return new Viewer("o", Set.of(Role.OFFICE), Set.of(office), null);
    }

    private void end(UUID city, @Nullable UUID heir) {
        var heard = Heard.ended(city, heir, "2015-04-01");
        successions.learn(Heard.envelope(1, heard), heard);
    }

    private UUID agree(UUID city, String office) {
        var id = UUID.randomUUID();
        var parties = List.of(new Pairing.Party(PARTNER, "EU"), new Pairing.Party(city, "PARTNER"));
        var concern = new Concern(List.of(office), List.of(PARTNER, city));
        var agreed = new Pairing(PROGRAMME, parties, Pairing.Status.AGREED, null, concern, null);
        pairings.decide(
                id,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(agreed, List.of(), _ -> true));
        return id;
    }
}
