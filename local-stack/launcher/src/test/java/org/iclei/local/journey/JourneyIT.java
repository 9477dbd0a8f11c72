package org.iclei.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.local.demo.Demo;
import org.iclei.local.demo.Gateway;
import org.iclei.local.launcher.Ports;
import org.iclei.local.launcher.Progress;
import org.iclei.local.launcher.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * One real exchange through the whole system, as processes: organisations are loaded from a file,
 * the EU–Canada Cooperation of 2015 is planned, events-service books it, a partner reads of it.
 *
 * <p>The steps stand on each other, as they did in 2015; so they have an order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {
    @TempDir static Path folder;

    private static Stack stack;
    private static Gateway secretariat;
    private static Story story;
    private static Feed feed;

    @BeforeAll
    static void everythingRunsAndTheDemoIsLoaded() {
        stack = Stack.start(folder, Ports.free(), Progress.SILENT);
        stack.clock().begin(Instant.parse("2015-05-18T08:00:00Z"));
        secretariat = new Gateway(stack.gatewayUrl(), () -> stack.token("automation"));
        story = new Story(secretariat, new Demo(secretariat, _ -> {}).load());
        feed = new Feed(new Gateway(stack.gatewayUrl(), () -> stack.token("partner-demo")));
    }

    @AfterAll
    static void everythingStops() {
        if (stack != null) stack.close();
    }

    @Test
    @Order(1)
    void the_register_holds_the_files_organisations_of_which_nine_are_members() {
        assertThat(story.organisations("")).isEqualTo(28);
        assertThat(story.organisations("?member=true")).isEqualTo(9);
    }

    @Test
    @Order(2)
    void the_programme_is_the_one_that_the_demos_auditor_may_read() throws IOException {
        var issuer = new Properties();
        issuer.load(Stack.class.getResourceAsStream("/application.properties"));

        assertThat(story.exchange().programme())
                .hasToString(issuer.getProperty("iclei.issuer.eu-canada"));
    }

    @Test
    @Order(2)
    void the_first_meeting_has_forty_funded_delegates_of_whom_twenty_travel() {
        var meeting = story.meeting(0).body();

        assertThat(meeting.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(meeting.get("fundedDelegates").asInt()).isEqualTo(40);
        assertThat(story.travellingWithFunds(0)).isEqualTo(20);
    }

    @Test
    @Order(3)
    void both_meetings_have_eight_visits_seven_of_them_with_a_transfer() {
        var without = story.visits("&transfer=false").get("items");

        assertThat(story.visits("").get("total").asInt()).isEqualTo(8);
        assertThat(story.visits("&transfer=true").get("total").asInt()).isEqualTo(7);
        assertThat(without.get(0).at("/host/name").asString()).isEqualTo("Vitoria-Gasteiz");
        assertThat(story.inCalendar("Working meeting ")).isEqualTo(2);
        assertThat(story.inCalendar("Study visit: ")).isEqualTo(8);
    }

    @Test
    @Order(4)
    void a_sixth_delegate_of_tallinn_is_accepted_as_self_funded() {
        var meeting = story.meeting(0).body();

        assertThat(meeting.get("selfFundedDelegates").asInt()).isEqualTo(1);
        assertThat(meeting.get("fundedDelegates").asInt()).isEqualTo(40);
        assertThat(meeting.get("travellingDelegates").asInt()).isEqualTo(20);
        story.awaitConfirmation(0, 2);
        assertThat(story.places(0)).isEqualTo(41);
        assertThat(story.places(1)).isEqualTo(40);
    }

    @Test
    @Order(5)
    void a_delegate_who_is_elsewhere_that_half_day_is_refused_with_the_reason() {
        var busy = UUID.fromString(story.delegateOf("Tallinn").get("person").asString());

        var refused = story.planAfternoonInTallinn("2015-07-07", busy);

        assertThat(refused.body().get("scheduling").asString()).isEqualTo("REFUSED");
        var why = refused.body().get("refusals").get(0);
        assertThat(why.get("reason").asString()).isEqualTo("ELSEWHERE_THAT_HALF_DAY");
        assertThat(why.get("halfDay").asString()).isEqualTo("2015-07-07/PM");
        assertThat(why.get("person").asString()).isEqualTo(busy.toString());
        assertThat(story.cancel(refused, "DELEGATE_ELSEWHERE").status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void a_city_that_withdraws_has_its_visits_cancelled_and_its_places_released() {
        var withdrawn = story.withdraw("Almada");

        assertThat(withdrawn.status()).as("%s", withdrawn.body()).isEqualTo(200);
        story.awaitConfirmation(0, 3);
        story.awaitConfirmation(1, 2);
        assertThat(story.places(0)).isEqualTo(36);
        assertThat(story.places(1)).isEqualTo(35);
        assertThat(story.visits("&state=CONFIRMED").get("total").asInt()).isEqualTo(6);
        assertThat(story.visits("&state=CANCELLED").get("total").asInt()).isEqualTo(2);
        assertThat(story.inCalendar("Cancelled: Study visit: ")).isEqualTo(2);
        var saanich = story.nominate(0, "Saanich (District)", "x@example.org", "Illustrative X");
        assertThat(saanich.status()).as("%s", saanich.body()).isEqualTo(200);
        story.awaitConfirmation(0, 4);
    }

    @Test
    @Order(7)
    void the_feed_delivers_every_aggregates_events_in_order_and_once() {
        var events = feed.all();

        assertThat(Feed.bySubject(events).values())
                .allSatisfy(
                        ofOne ->
                                assertThat(ofOne)
                                        .extracting(Feed::sequence)
                                        .doesNotHaveDuplicates()
                                        .isSorted());
        assertThat(Feed.types(events))
                .filteredOn("org.iclei.membership.organisation.registered.v1"::equals)
                .hasSize(28);
        assertThat(Feed.types(events))
                .filteredOn("org.iclei.exchange.pairing.agreed.v1"::equals)
                .hasSize(4);
    }

    @Test
    @Order(8)
    void every_event_names_an_address_where_its_schema_is_served() {
        for (var address : Feed.schemas(feed.all())) {
            assertThat(address).startsWith(stack.gatewayUrl());
            var schema = secretariat.get(address.substring(stack.gatewayUrl().length()));
            assertThat(schema.status()).as(address).isEqualTo(200);
        }
    }

    @Test
    @Order(9)
    void the_feed_tells_the_story_of_the_first_meeting() {
        var id = story.exchange().meetings().getFirst();
        var events = Feed.bySubject(feed.all());

        assertThat(Feed.types(events.getOrDefault("/exchange " + id, List.of())))
                .containsExactly(
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.confirmed.v1",
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.confirmed.v1",
                        "org.iclei.exchange.working-meeting.study-visit-cancelled.v1",
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.confirmed.v1",
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.confirmed.v1");
        assertThat(Feed.types(events.getOrDefault("/events " + id, List.of())))
                .containsSubsequence(
                        "org.iclei.events.working-meeting.scheduled.v1",
                        "org.iclei.events.working-meeting.bookings-confirmed.v1",
                        "org.iclei.events.working-meeting.visit-cancelled.v1",
                        "org.iclei.events.working-meeting.bookings-confirmed.v1");
    }

    @Test
    @Order(10)
    void the_feed_goes_on_from_any_cursor_with_exactly_the_rest() {
        var pages = feed.pages(1);
        var ids = Feed.ids(pages);

        assertThat(ids).doesNotHaveDuplicates();
        int read = 0;
        for (var page : pages) {
            read += page.events().size();
            assertThat(Feed.ids(feed.pagesFrom(page.next(), 1000)))
                    .isEqualTo(ids.subList(read, ids.size()));
        }
    }

    @Test
    @Order(11)
    void no_personal_name_and_no_person_travels_on_the_feed() {
        var text = feed.all().toString();

        assertThat(text).doesNotContain("Illustrative", "Busy Person", "@example.org");
        assertThat(text).doesNotContain(story.delegateOf("Tallinn").get("person").asString());
    }

    @Test
    @Order(12)
    void a_city_that_withdraws_between_the_meetings_leaves_the_one_that_was_held_as_it_was() {
        assertThat(stack.clock().forward(Instant.parse("2015-08-01T00:00:00Z"))).isTrue();
        int held = story.meeting(0).body().get("planRevision").asInt();

        assertThat(story.withdraw("Hannover").status()).isEqualTo(200);

        story.awaitConfirmation(1, 3);
        assertThat(story.places(1)).isEqualTo(30);
        assertThat(story.meeting(0).body().get("planRevision").asInt()).isEqualTo(held);
        assertThat(story.visits("&state=CONFIRMED").get("total").asInt()).isEqualTo(5);
        var dissolved = feed.last("org.iclei.exchange.pairing.dissolved.v1");
        assertThat(dissolved.at("/data/occurredOn").asString()).isEqualTo("2015-08-01");
        assertThat(dissolved.get("time").asString()).isGreaterThan("2026-");
    }

    @Test
    @Order(13)
    void the_same_file_again_changes_nothing() {
        int before = feed.all().size();

        var report =
                secretariat.post(
                        "/api/membership/v1/imports", "text/csv", DemoFile.organisations());

        assertThat(report.body().get("accepted").asInt()).isZero();
        assertThat(report.body().get("unchanged").asInt()).isEqualTo(28);
        assertThat(feed.all()).hasSize(before);
    }
}
