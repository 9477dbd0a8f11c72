package org.iclei.events.icalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.events.Asked.ALMADA;
import static org.iclei.events.Asked.HANNOVER;
import static org.iclei.events.Neighbours.publish;

import biweekly.component.VEvent;

import org.iclei.kit.testing.Tokens;
import org.iclei.schema.exchange.ProgrammeCreated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The calendars of the exchange of 2015, as each viewer reads them. */
@SubscribedService
class CalendarIT {
    private static final String PROGRAMME = Exchange2015.programme();

    @Autowired private WebTestClient http;

    @BeforeEach
    void theExchangeIsKnown() {
        Exchange2015.isKnown(http);
    }

    @Test
    void the_programmes_calendar_is_valid_and_holds_both_meetings_and_eight_visits() {
        var answer = Exchange2015.get(http, PROGRAMME, Tokens.secretariat());

        assertThat(answer.getResponseHeaders().getFirst("Content-Type"))
                .isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getResponseHeaders().getCacheControl()).contains("private");
        var calendar = CalendarProgram.read(Exchange2015.text(answer));
        assertThat(CalendarProgram.defects(calendar)).isEmpty();
        assertThat(calendar.getEvents()).hasSize(10);
        assertThat(calendar.getEvents())
                .filteredOn(event -> event.getStatus().isConfirmed())
                .hasSize(5);
    }

    @Test
    void a_program_that_has_nothing_to_do_with_its_writer_reads_the_same_days_ids_and_states() {
        var answer = Exchange2015.get(http, PROGRAMME, Tokens.secretariat());

        var read = OtherProgram.read(Exchange2015.text(answer));

        assertThat(read).containsExactlyInAnyOrderElementsOf(planned());
    }

    /** WM1 is confirmed, WM2 is not yet. */
    private static List<OtherProgram.Event> planned() {
        var planned = new ArrayList<OtherProgram.Event>();
        for (int number : new int[] {1, 2}) {
            var plan = EuCanada.plan(number);
            var status = number == 1 ? "CONFIRMED" : "TENTATIVE";
            planned.add(event(plan.meeting(), status, plan.from(), plan.to()));
            for (var visit : plan.visits()) {
                planned.add(event(visit.visit(), status, visit.from().day(), visit.to().day()));
            }
        }
        return planned;
    }

    private static OtherProgram.Event event(
            UUID id, String status, LocalDate first, LocalDate last) {
        return new OtherProgram.Event(id.toString(), status, first, last.plusDays(1));
    }

    @Test
    void what_is_known_already_is_not_sent_again() {
        var etag =
                Exchange2015.get(http, PROGRAMME, Tokens.secretariat())
                        .getResponseHeaders()
                        .getETag();

        http.get()
                .uri(PROGRAMME)
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .header("If-None-Match", etag)
                .exchange()
                .expectStatus()
                .isNotModified()
                .expectBody()
                .isEmpty();
    }

    @Test
    void a_visit_is_in_the_calendars_of_its_guest_and_of_its_host() {
        var almada = summaries(Exchange2015.organisation(ALMADA), Tokens.secretariat());

        assertThat(almada)
                .containsExactly(
                        "Working meeting 1 of EU–Canada Cooperation",
                        "Study visit: Almada at Saanich (District)",
                        "Working meeting 2 of EU–Canada Cooperation",
                        "Study visit: Saanich (District) at Almada");
    }

    @Test
    void a_city_reads_of_a_programme_what_it_is_in() {
        assertThat(summaries(PROGRAMME, Tokens.city(HANNOVER)))
                .hasSize(4)
                .contains("Study visit: Hannover (Hanover) at Ottawa")
                .noneMatch(summary -> summary.contains("Almada"));
    }

    @Test
    void an_office_reads_the_calendars_of_cities_that_its_programmes_pair() {
        assertThat(summaries(Exchange2015.organisation(ALMADA), Tokens.office("CANADA")))
                .hasSize(4);
        assertThat(summaries(PROGRAMME, Tokens.auditor(Exchange2015.WM1.programme()))).hasSize(10);
    }

    @Test
    void who_may_see_nothing_of_it_finds_nothing() {
        status(PROGRAMME, Tokens.office("OCEANIA"), 404);
        status(PROGRAMME, Tokens.city(UUID.randomUUID()), 404);
        status(Exchange2015.organisation(ALMADA), Tokens.city(UUID.randomUUID()), 404);
        status(Exchange2015.programme(UUID.randomUUID()), Tokens.secretariat(), 404);
        status(Exchange2015.organisation(UUID.randomUUID()), Tokens.secretariat(), 404);
        status(PROGRAMME, "", 401);
        status(PROGRAMME, Tokens.partner(), 403);
        status("/api/events/v1/programmes/7/calendar.ics", Tokens.secretariat(), 400);
    }

    @Test
    void a_programme_without_meetings_has_an_empty_calendar_for_those_who_see_it_whole() {
        var made = Exchange2015.PROGRAMME;
        var fresh =
                new ProgrammeCreated(
                        made.occurredOn(),
                        UUID.randomUUID(),
                        "EU–Japan Dialogue",
                        List.of(),
                        made.sides(),
                        List.of("JAPAN"),
                        made.fundedPlaces(),
                        List.of());
        publish(fresh.programme(), fresh);
        var calendar = Exchange2015.programme(fresh.programme());

        await().until(() -> found(calendar, Tokens.secretariat()));

        assertThat(summaries(calendar, Tokens.office("JAPAN"))).isEmpty();
        status(calendar, Tokens.office("CANADA"), 404);
    }

    private boolean found(String calendar, String token) {
        return Exchange2015.get(http, calendar, token).getStatus().is2xxSuccessful();
    }

    private void status(String path, String token, int status) {
        assertThat(Exchange2015.get(http, path, token).getStatus().value()).isEqualTo(status);
    }

    private List<String> summaries(String path, String token) {
        var answer = Exchange2015.get(http, path, token);
        assertThat(answer.getStatus().value()).isEqualTo(200);
        return CalendarProgram.read(Exchange2015.text(answer)).getEvents().stream()
                .map(VEvent::getSummary)
                .map(summary -> summary.getValue())
                .toList();
    }
}
