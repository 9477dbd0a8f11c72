package org.iclei.gateway.feed.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.schema.Envelope;
import org.iclei.schema.EventType;
import org.iclei.schema.Visibility;
import org.iclei.schema.membership.OrganisationRegistered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class OrganisationFoldTest {
    private static final String NAMES = "org.iclei.membership.organisation.";
    private static final String EDMONTON = "73fe9986-69f6-5266-89d8-3f8d64d7a955";

    private final JsonMapper json = JsonMapper.builder().build();
    private final OrganisationFold fold = new OrganisationFold(json);

    static Set<String> types() {
        return OrganisationFold.TYPES;
    }

    /** A new type of event about organisations must say here what it changes. */
    @ParameterizedTest
    @MethodSource("types")
    void every_event_of_an_organisation_is_understood(String type) {
        var facts =
                """
                {"occurredOn":"2015-05-04","imported":true,"category":"FULL",\
                "paidUntil":"2026-12-31","kind":"MERGER","successors":[],"predecessors":[],\
                "organisations":[{"id":"%s","externalIds":{}}]}\
                """;
        var event = event(type, 1, facts.formatted(EDMONTON));
        assertThat(fold.after(null, event).sequence()).isEqualTo("1");
    }

    @Test
    void what_was_registered_and_what_was_taken_over_add_up() throws Exception {
        var registered = fold.after(null, sample("registered.v1", 1));
        var member = fold.after(registered, sample("membership-taken-over.v1", 2));

        assertThat(member.facts().officialName()).isEqualTo("Edmonton");
        assertThat(member.population()).isEqualTo(registered.population()).isNotNull();
        assertThat(member.membership().category()).isEqualTo("FULL");
        assertThat(member.sequence()).isEqualTo("2");
    }

    @Test
    void a_standing_is_part_of_what_a_reader_starts_from() throws Exception {
        var member = fold.after(null, sample("membership-taken-over.v1", 2));
        assertThat(member.membership().standing()).isEqualTo("ACTIVE");

        var suspended = fold.after(member, sample("suspended.v1", 3)).membership();

        assertThat(suspended.standing()).isEqualTo("SUSPENDED");
        assertThat(suspended.since()).isEqualTo("2024-07-01");
        assertThat(suspended.joinedOn()).isEqualTo("1992-01-17");
    }

    @Test
    void a_membership_goes_over_when_others_take_its_place() throws Exception {
        var member = fold.after(null, sample("membership-taken-over.v1", 2));
        var gone = fold.after(member, succession("succeeded.v1", "urawa-merged-into-saitama", 3));
        var heir =
                fold.after(
                        null,
                        succession("membership-inherited.v1", "saitama-of-urawa-and-omiya", 1));

        assertThat(gone.membership().standing()).isEqualTo("SUCCEEDED");
        assertThat(gone.ended().on()).isEqualTo("2001-05-01");
        assertThat(gone.ended().heir()).isEqualTo(heir.facts().id());
        assertThat(heir.membership().standing()).isEqualTo("ACTIVE");
        assertThat(heir.membership().joinedOn()).isEqualTo("1994-10-01");
    }

    @Test
    void an_heir_that_is_suspended_already_stays_so() throws Exception {
        var suspended = fold.after(null, sample("suspended.v1", 1));

        var heir =
                fold.after(
                        suspended,
                        succession("membership-inherited.v1", "saitama-of-urawa-and-omiya", 2));

        assertThat(heir.membership().standing()).isEqualTo("SUSPENDED");
    }

    @Test
    void an_event_that_comes_again_late_changes_nothing() throws Exception {
        var member = fold.after(null, sample("membership-taken-over.v1", 2));
        assertThat(fold.after(member, sample("registered.v1", 1))).isSameAs(member);
        assertThat(fold.after(member, sample("membership-taken-over.v1", 2))).isSameAs(member);
    }

    @Test
    void what_a_later_revision_adds_is_passed_over() {
        var data =
                "{\"organisations\":[{\"id\":\"%s\",\"new\":1,\"externalIds\":{}}],\"newer\":{}}";
        var event = event(NAMES + "corrected.v1", 1, data.formatted(EDMONTON));
        assertThat(fold.after(null, event).facts().id()).hasToString(EDMONTON);
    }

    @Test
    void what_a_partner_may_not_know_is_left_out() {
        var data = OrganisationRegistered.class;
        var hidden = new EventType(NAMES + "hidden.v1", data, Visibility.INTERNAL);
        var shown = new EventType(NAMES + "shown.v1", data, Visibility.PARTNER);
        assertThat(OrganisationFold.of(Stream.of(hidden, shown))).containsExactly(shown.name());
    }

    private static Envelope sample(String type, long sequence) throws IOException {
        return succession(type, "edmonton", sequence);
    }

    private static Envelope succession(String type, String name, long sequence) throws IOException {
        var path = "/contracts/" + NAMES + type + "/samples/" + name + ".json";
        try (var file = OrganisationFold.class.getResourceAsStream(path)) {
            return event(NAMES + type, sequence, new String(file.readAllBytes()));
        }
    }

    private static Envelope event(String type, long sequence, String data) {
        return new Envelope(
                UUID.randomUUID(),
                "/membership",
                type,
                EDMONTON,
                Instant.EPOCH,
                URI.create("http://localhost:8080/schemas/" + type),
                sequence,
                "someone",
                UUID.randomUUID(),
                null,
                data);
    }
}
