package org.iclei.exchange.meeting.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.exchange.meeting.following.Heard.HAAREN;
import static org.iclei.exchange.meeting.following.Heard.SAITAMA;
import static org.iclei.exchange.meeting.following.Heard.URAWA;

import org.iclei.exchange.meeting.InMemoryMeetings;
import org.iclei.exchange.meeting.MeetingEvents;
import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.InMemorySuccessions;
import org.iclei.exchange.memberdirectory.KnownOrganisations;
import org.iclei.exchange.pairing.InMemoryPairings;
import org.iclei.exchange.pairing.Pairing;
import org.iclei.exchange.pairing.PassOnPairing;
import org.iclei.exchange.programme.InMemoryProgrammes;
import org.iclei.exchange.programme.Programme;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingAgreed;
import org.iclei.schema.exchange.PairingCitySucceeded;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the pairings do when a city ends, with the sample files of its event. */
class SuccessionTest {
    private static final UUID PROGRAMME = UUID.fromString("019a6cc7-6c00-71bb-9118-2b4176016ebb");
    private static final UUID ALMADA = UUID.fromString("a5d7f529-a0c6-5532-991d-684b868a6c63");
    private static final UUID PAIRING = UUID.fromString("019a6cc8-5660-7283-8d25-29599d429c37");
    private static final UUID LATER = UUID.randomUUID();

    private final OrganisationSucceeded merger =
            Heard.sample(OrganisationSucceeded.class, "urawa-merged-into-saitama");
    private final OrganisationSucceeded split =
            Heard.sample(OrganisationSucceeded.class, "haaren-split");
    private final KnownOrganisations directory =
            new KnownOrganisations()
                    .with(ALMADA, "Almada", "PT", "EUROPE")
                    .with(URAWA, "浦和市", "JP", "JAPAN");
    private final InMemorySuccessions successions = new InMemorySuccessions();
    private final InMemoryPairings pairings = new InMemoryPairings();
    private final InMemoryProgrammes programmes = new InMemoryProgrammes();
    private final FollowSuccession follow =
            new FollowSuccession(
                    successions,
                    new PassOnPairing(pairings, successions, directory),
                    new InMemoryMeetings(),
                    new MeetingEvents(directory, pairings),
                    new TakePlace(programmes, Clock.systemUTC()),
                    () -> Instant.parse("2021-01-02T09:00:00Z"));

    @BeforeEach
    void urawaExchangesWithAlmada() {
        agree(PAIRING, URAWA);
    }

    @Test
    void the_heir_exchanges_in_the_place_of_the_city_that_ended() {
        hear(1, merger);

        assertThat(pairing(PAIRING).cities()).containsExactly(ALMADA, SAITAMA);
    }

    @Test
    void one_event_says_so_on_the_day_of_the_succession() {
        hear(1, merger);

        var said = new JsonMapper().readTree(published().getLast().data());
        assertThat(said.get("occurredOn").asString()).isEqualTo("2001-05-01");
        assertThat(said.get("predecessor").asString()).isEqualTo(URAWA.toString());
        assertThat(said.get("successor").asString()).isEqualTo(SAITAMA.toString());
    }

    @Test
    void heard_of_twice_it_goes_over_once() {
        hear(1, merger);
        hear(1, merger);

        assertThat(types()).containsExactly("org.iclei.exchange.pairing.city-succeeded.v1");
    }

    @Test
    void an_heir_that_is_not_known_yet_is_named_as_the_succession_knew_it() {
        assertThat(directory.find(SAITAMA)).isEmpty();

        hear(1, merger);

        var named = new JsonMapper().readTree(published().getLast().data()).get("organisations");
        assertThat(named.findValuesAsString("officialName"))
                .containsExactly("浦和市", "さいたま市", "Almada");
    }

    @Test
    void late_after_the_pairing_was_dissolved_it_changes_nothing() {
        var dissolved =
                new Pairing(
                        PROGRAMME,
                        pairing(PAIRING).parties(),
                        Pairing.Status.DISSOLVED,
                        URAWA,
                        pairing(PAIRING).concern(),
                        null);
        save(PAIRING, dissolved);

        hear(9, merger);

        assertThat(pairing(PAIRING)).isEqualTo(dissolved);
    }

    @Test
    void the_heirs_own_end_heard_of_first_leads_to_the_heirs_heir_at_once() {
        hear(4, Heard.ended(SAITAMA, LATER, "2020-01-01"));
        assertThat(pairing(PAIRING).cities()).contains(URAWA);

        hear(1, merger);

        assertThat(pairing(PAIRING).cities()).containsExactly(ALMADA, LATER);
        assertThat(types()).hasSize(1);
    }

    @Test
    void killed_after_a_save_it_still_finds_what_the_heirs_own_end_could_not_find() {
        hear(1, merger);
        var unnoticed = Heard.ended(SAITAMA, LATER, "2020-01-01");
        successions.learn(Heard.envelope(4, unnoticed), unnoticed);

        hear(1, merger);

        assertThat(pairing(PAIRING).cities()).containsExactly(ALMADA, LATER);
    }

    @Test
    void killed_after_it_was_agreed_with_a_city_that_had_ended_it_still_goes_over() {
        successions.learn(Heard.envelope(1, merger), merger);
        var type = "org.iclei.exchange.pairing.agreed.v1";
        var parties = List.of(new PairingAgreed.Party(URAWA, "PARTNER"));
        var agreed =
                new PairingAgreed(LocalDate.of(2021, 1, 2), PAIRING, PROGRAMME, parties, List.of());

        follow.agreed(Heard.envelope(1, type, PAIRING.toString(), "{}"), agreed);

        assertThat(pairing(PAIRING).cities()).containsExactly(ALMADA, SAITAMA);
    }

    @Test
    void every_pairing_of_the_city_goes_over_however_many_the_heir_has() {
        var own = UUID.randomUUID();
        var second = UUID.randomUUID();
        agree(own, SAITAMA);
        agree(second, URAWA);

        hear(1, merger);

        assertThat(pairings.agreedOf(SAITAMA)).hasSize(3);
        assertThat(pairings.agreedOf(URAWA)).isEmpty();
    }

    @Test
    void without_an_heir_the_pairing_stays_as_it_is() {
        var pairing = UUID.randomUUID();
        agree(pairing, HAAREN);

        hear(1, split);

        assertThat(pairing(pairing).cities()).containsExactly(ALMADA, HAAREN);
        assertThat(types()).isEmpty();
    }

    @Test
    void the_programme_counts_the_pairing_for_the_heir_once_whatever_place_it_has_left() {
        var passed = Heard.sample(PairingCitySucceeded.class, "iwatsuki-absorbed-by-saitama");
        var now = Instant.EPOCH;
        var none = new Concern(List.of(), List.of());
        var taken =
                List.of(
                        new Programme.Place(placeOf(passed.predecessor()), PAIRING, now),
                        new Programme.Place(placeOf(SAITAMA), UUID.randomUUID(), now));
        var programme = new Programme("P", List.of(), List.of(), List.of(), 5, 1, taken, none);
        programmes.decide(
                PROGRAMME,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(programme, List.of(), _ -> true));
        var type = "org.iclei.exchange.pairing.city-succeeded.v1";
        var envelope = Heard.envelope(2, type, PAIRING.toString(), "{}");

        follow.passedOn(envelope, passed);
        follow.passedOn(envelope, passed);

        assertThat(programmes.find(PROGRAMME).orElseThrow().state().taken())
                .extracting(Programme.Place::of)
                .containsExactly(placeOf(SAITAMA), placeOf(SAITAMA));
        assertThat(programmes.find(PROGRAMME).orElseThrow().version()).isEqualTo(2);
    }

    private static String placeOf(UUID city) {
        return Pairing.placeOf(city);
    }

    private void hear(long sequence, OrganisationSucceeded event) {
        follow.succeeded(Heard.envelope(sequence, event), event);
    }

    private void agree(UUID id, UUID city) {
        var parties = List.of(new Pairing.Party(ALMADA, "EU"), new Pairing.Party(city, "PARTNER"));
        var concern = new Concern(List.of("JAPAN"), List.of(ALMADA, city));
        save(id, new Pairing(PROGRAMME, parties, Pairing.Status.AGREED, null, concern, null));
    }

    private void save(UUID id, Pairing pairing) {
        pairings.decide(
                id,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(pairing, List.of(), _ -> true));
    }

    private Pairing pairing(UUID id) {
        return pairings.find(id).orElseThrow().state();
    }

    private List<Envelope> published() {
        return pairings.published();
    }

    private List<String> types() {
        return published().stream().map(Envelope::type).toList();
    }
}
