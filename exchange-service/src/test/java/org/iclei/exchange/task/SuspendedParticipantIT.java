package org.iclei.exchange.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.exchange.ExchangeApi;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.membership.MemberSuspended;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class SuspendedParticipantIT extends ExchangeApi {
    @Test
    void the_day_a_participant_is_suspended_its_visit_stays_and_its_office_has_a_task() {
        var meeting = plannedMeeting();
        publish(meeting, scheduled(meeting, 1));
        await().until(() -> meeting(meeting).get("status").asString().equals("CONFIRMED"));

        publish(HALIFAX, suspended());

        await().untilAsserted(
                        () ->
                                assertThat(tasks("CANADA"))
                                        .contains("PARTICIPANT_SUSPENDED", HALIFAX.toString()));
        assertThat(tasks("EUROPE")).doesNotContain(HALIFAX.toString());
        assertThat(meeting(meeting).get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(meeting(meeting).get("visits")).hasSize(1);
    }

    private String tasks(String office) {
        return body(get("/tasks?size=200", Tokens.office(office))).toString();
    }

    private static MemberSuspended suspended() {
        var halifax =
                new OrganisationFacts(
                        HALIFAX,
                        "Halifax",
                        null,
                        "CA",
                        null,
                        "LOCAL_GOVERNMENT",
                        "NORTH_AMERICA",
                        "CANADA",
                        Map.of());
        return new MemberSuspended(LocalDate.of(2015, 6, 1), false, List.of(halifax), "FULL", null);
    }
}
