package org.iclei.events.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.events.Asked;
import org.iclei.events.Neighbours;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.UUID;

@ServiceTest
@Import(Neighbours.class)
class ExportIT {
    @Autowired private WebTestClient http;
    @Autowired private Bookings bookings;

    @Test
    void an_export_tells_where_a_person_has_a_place_and_who_sent_them() {
        var person = UUID.randomUUID();
        var nobody = Asked.onlyFor(Asked.workingMeeting(1), _ -> false);
        var sent = new SchedulingRequested.Attendance(person, Asked.TALLINN, null);
        var plan = Asked.ofAnotherMeeting(Asked.plus(nobody, sent));
        Neighbours.publish(plan.meeting(), plan);
        await().until(() -> bookings.of(person).size() == 5);

        export(person)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(
                        body ->
                                assertThat(body)
                                        .contains("BOOKING", "ATTENDANCE", "2015-07-06/AM")
                                        .contains(Asked.TALLINN.toString(), plan.meeting() + ""));
    }

    @Test
    void of_nobody_known_there_is_nothing_to_export() {
        export(UUID.randomUUID()).expectStatus().isNotFound();
    }

    private ResponseSpec export(UUID person) {
        return http.get()
                .uri("/api/events/v1/persons/" + person)
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .exchange();
    }
}
