package org.iclei.events.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.events.Neighbours.publish;

import org.iclei.events.Asked;
import org.iclei.events.Neighbours;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.exchange.ProgrammeCreated;
import org.iclei.schema.exchange.SchedulingRequested;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** The exchange of 2015 in a running service: WM1 is confirmed, WM2 is not yet. */
public final class Exchange2015 {
    public static final ProgrammeCreated PROGRAMME = Asked.programme();

    static final SchedulingRequested WM1 = Asked.workingMeeting(1);
    static final SchedulingRequested WM2 = Asked.workingMeeting(2);

    private Exchange2015() {}

    /** Publishes it once, and waits until its calendar is as it should be. */
    public static void isKnown(WebTestClient http) {
        if (get(http, programme(), Tokens.secretariat()).getStatus().value() == 404) {
            Neighbours.registerCities();
            publish(PROGRAMME.programme(), PROGRAMME);
            publish(WM1.meeting(), WM1);
            publish(WM1.meeting(), Asked.confirmed(WM1));
            publish(WM2.meeting(), WM2);
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(text(get(http, programme(), Tokens.secretariat())))
                                        .contains(
                                                "STATUS:CONFIRMED",
                                                "STATUS:TENTATIVE",
                                                "X-WR-CALNAME:EU–Canada Cooperation")
                                        .doesNotContain("not known yet"));
    }

    public static String programme() {
        return programme(PROGRAMME.programme());
    }

    public static String programme(UUID id) {
        return "/api/events/v1/programmes/" + id + "/calendar.ics";
    }

    static String organisation(UUID id) {
        return "/api/events/v1/organisations/" + id + "/calendar.ics";
    }

    /**
     * @param token empty for somebody without one
     */
    public static EntityExchangeResult<byte[]> get(WebTestClient http, String path, String token) {
        return http.get()
                .uri(path)
                .headers(
                        headers -> {
                            if (!token.isEmpty()) headers.setBearerAuth(token);
                        })
                .exchange()
                .expectBody()
                .returnResult();
    }

    public static String text(EntityExchangeResult<byte[]> answer) {
        return new String(answer.getResponseBodyContent(), StandardCharsets.UTF_8);
    }
}
