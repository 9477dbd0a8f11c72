package org.iclei.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.local.demo.Demo;
import org.iclei.local.demo.EuCanada;
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

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One real exchange through the whole system, as processes: organisations are loaded from a file,
 * the EU–Canada Cooperation of 2015 is planned, events-service books it, a partner reads of it.
 *
 * <p>The steps stand on each other, as they did in 2015; so they have an order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyIT {
    private static final String EXCHANGE = "/api/exchange/v1";
    private static final String EVENTS = "/api/events/v1";

    @TempDir static Path folder;

    private static Stack stack;
    private static Gateway secretariat;
    private static Gateway partner;
    private static EuCanada exchange;

    @BeforeAll
    static void everythingRunsAndTheDemoIsLoaded() {
        stack = Stack.start(folder, Ports.free(), Progress.SILENT);
        secretariat = new Gateway(stack.gatewayUrl(), () -> stack.token("automation"));
        partner = new Gateway(stack.gatewayUrl(), () -> stack.token("partner-demo"));
        exchange = new Demo(secretariat, _ -> {}).load();
    }

    @AfterAll
    static void everythingStops() {
        if (stack != null) stack.close();
    }

    @Test
    @Order(1)
    void the_register_holds_the_files_organisations_of_which_nine_are_members() {
        var all = secretariat.get("/api/membership/v1/organisations").body();
        var members = secretariat.get("/api/membership/v1/organisations?member=true").body();

        assertThat(all.get("total").asInt()).isEqualTo(28);
        assertThat(members.get("total").asInt()).isEqualTo(9);
    }

    @Test
    @Order(2)
    void the_first_meeting_has_forty_funded_delegates_of_whom_twenty_travel() {
        var meeting = meeting(0).body();

        assertThat(meeting.get("status").asString()).isEqualTo("CONFIRMED");
        assertThat(meeting.get("fundedDelegates").asInt()).isEqualTo(40);
        assertThat(delegatesTravelling(meeting)).isEqualTo(20);
        assertThat(places(0)).isEqualTo(40);
    }

    @Test
    @Order(3)
    void both_meetings_have_eight_visits_seven_of_them_with_a_transfer() {
        var visits = visits("");
        var without = visits("&transfer=false");

        assertThat(visits.get("total").asInt()).isEqualTo(8);
        assertThat(visits("&transfer=true").get("total").asInt()).isEqualTo(7);
        assertThat(without.get("items").get(0).get("host").get("name").asString())
                .isEqualTo("Vitoria-Gasteiz");
    }

    @Test
    @Order(4)
    void a_sixth_delegate_of_tallinn_is_accepted_as_self_funded() {
        var before = meeting(0);
        var nomination =
                Map.of(
                        "organisation",
                        exchange.city("Tallinn"),
                        "person",
                        person("sixth.tallinn@example.org"),
                        "name",
                        "Illustrative Delegate 6 of Tallinn");

        var after = secretariat.decide(path(0) + "/delegates", before.etag(), nomination);

        assertThat(after.status()).as("%s", after.body()).isEqualTo(200);
        assertThat(after.body().get("selfFundedDelegates").asInt()).isEqualTo(1);
        assertThat(after.body().get("fundedDelegates").asInt()).isEqualTo(40);
        confirmed(0, 2);
        assertThat(places(0)).isEqualTo(41);
    }

    @Test
    @Order(5)
    void a_delegate_who_is_elsewhere_that_half_day_is_refused_with_the_reason() {
        var busy = UUID.fromString(delegateOf(exchange.city("Tallinn")).get("person").asString());
        var clash = new LinkedHashMap<String, Object>();
        clash.put("number", 3);
        clash.put("from", "2015-07-07");
        clash.put("to", "2015-07-07");
        clash.put(
                "commonDays",
                List.of(
                        Map.of(
                                "city", "Tallinn",
                                "country", "EE",
                                "organisation", exchange.city("Tallinn"),
                                "from", "2015-07-07/PM",
                                "to", "2015-07-07/PM")));
        clash.put("visits", List.of());
        clash.put(
                "delegations",
                List.of(
                        Map.of(
                                "organisation", exchange.city("Tallinn"),
                                "delegates", List.of(Map.of("person", busy, "name", "Busy")))));
        var planned =
                secretariat.create(
                        EXCHANGE + "/programmes/" + exchange.programme() + "/working-meetings",
                        "journey: clash",
                        clash);

        var refused =
                secretariat.await(
                        EXCHANGE + "/working-meetings/" + planned.id(),
                        answer -> answer.body().get("scheduling").asString().equals("REFUSED"));

        var why = refused.body().get("refusals").get(0);
        assertThat(why.get("reason").asString()).isEqualTo("ELSEWHERE_THAT_HALF_DAY");
        assertThat(why.get("halfDay").asString()).isEqualTo("2015-07-07/PM");
        assertThat(why.get("person").asString()).isEqualTo(busy.toString());
        var cancelled =
                secretariat.decide(
                        EXCHANGE + "/working-meetings/" + planned.id() + "/cancellation",
                        refused.etag(),
                        Map.of("reason", "DELEGATE_ELSEWHERE"));
        assertThat(cancelled.status()).isEqualTo(200);
    }

    @Test
    @Order(6)
    void a_city_that_withdraws_has_its_visits_cancelled_and_its_places_released() {
        var pairing = EXCHANGE + "/pairings/" + exchange.pairing("Almada");
        var withdrawn =
                secretariat.decide(
                        pairing + "/dissolution",
                        secretariat.get(pairing).etag(),
                        Map.of("withdrawn", exchange.city("Almada"), "reason", "CITY_WITHDREW"));
        assertThat(withdrawn.status()).as("%s", withdrawn.body()).isEqualTo(200);

        confirmed(0, 3);
        confirmed(1, 2);

        assertThat(places(0)).isEqualTo(36);
        assertThat(places(1)).isEqualTo(35);
        assertThat(visits("&state=CONFIRMED").get("total").asInt()).isEqualTo(6);
    }

    @Test
    @Order(7)
    void the_feed_delivers_every_aggregates_events_in_order() {
        var events = new Feed(partner).all();

        Feed.bySubject(events)
                .forEach(
                        (subject, ofOne) ->
                                assertThat(ofOne)
                                        .as(subject)
                                        .extracting(JourneyIT::sequence)
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
    void the_feed_tells_the_story_of_the_first_meeting() {
        var id = exchange.meetings().getFirst();
        var events = new Feed(partner).all();
        var story = Feed.bySubject(events).get("/exchange " + id);
        var bookings = Feed.bySubject(events).get("/events " + id);

        assertThat(Feed.types(story))
                .containsExactly(
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.confirmed.v1",
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.confirmed.v1",
                        "org.iclei.exchange.working-meeting.study-visit-cancelled.v1",
                        "org.iclei.exchange.working-meeting.planned.v1",
                        "org.iclei.exchange.working-meeting.confirmed.v1");
        assertThat(Feed.types(bookings))
                .containsSubsequence(
                        "org.iclei.events.working-meeting.scheduled.v1",
                        "org.iclei.events.working-meeting.bookings-confirmed.v1",
                        "org.iclei.events.working-meeting.visit-cancelled.v1",
                        "org.iclei.events.working-meeting.bookings-confirmed.v1");
    }

    @Test
    @Order(9)
    void the_feed_goes_on_from_any_cursor() {
        var feed = new Feed(partner);
        var pages = feed.pages(7);
        var ids = ids(pages);

        int read = 0;
        for (var page : pages) {
            assertThat(ids(feed.pagesFrom(page.from(), 100)))
                    .containsExactlyInAnyOrderElementsOf(ids.subList(read, ids.size()));
            read += page.events().size();
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    @Order(10)
    void no_personal_name_and_no_person_travels_on_the_feed() {
        var text = new Feed(partner).all().toString();

        assertThat(text).doesNotContain("Illustrative Delegate", "Busy", "@example.org");
        assertThat(text)
                .doesNotContain(delegateOf(exchange.city("Tallinn")).get("person").asString());
    }

    @Test
    @Order(11)
    void loading_the_demo_again_changes_nothing() {
        var before = new Feed(partner).all().size();

        var report =
                secretariat.post(
                        "/api/membership/v1/imports", "text/csv", DemoFile.organisations());

        assertThat(report.body().get("accepted").asInt()).isZero();
        assertThat(report.body().get("unchanged").asInt()).isEqualTo(28);
        assertThat(new Feed(partner).all()).hasSize(before);
    }

    private static List<String> ids(List<Feed.Page> pages) {
        var ids = new ArrayList<String>();
        pages.forEach(page -> page.events().forEach(event -> ids.add(event.get("id").asString())));
        return ids;
    }

    private static long sequence(JsonNode event) {
        return Long.parseLong(event.get("sequence").asString());
    }

    private static String path(int meeting) {
        return EXCHANGE + "/working-meetings/" + exchange.meetings().get(meeting);
    }

    private static Gateway.Answer meeting(int number) {
        return secretariat.get(path(number));
    }

    private static void confirmed(int number, int planRevision) {
        secretariat.await(
                path(number),
                answer ->
                        answer.body().get("planRevision").asInt() == planRevision
                                && answer.body().get("status").asString().equals("CONFIRMED"));
        secretariat.await(
                EVENTS + "/working-meetings/" + exchange.meetings().get(number),
                answer ->
                        answer.body().get("planRevision").asInt() == planRevision
                                && answer.body().get("state").asString().equals("CONFIRMED"));
    }

    private static int places(int number) {
        var booked = EVENTS + "/working-meetings/" + exchange.meetings().get(number);
        return secretariat.get(booked).body().get("places").asInt();
    }

    private static JsonNode visits(String filter) {
        return secretariat
                .get(EVENTS + "/study-visits?programme=" + exchange.programme() + filter)
                .body();
    }

    private static long delegatesTravelling(JsonNode meeting) {
        return meeting.get("delegations")
                .valueStream()
                .flatMap(sent -> sent.get("delegates").valueStream())
                .filter(delegate -> delegate.get("travelling").asBoolean())
                .count();
    }

    private static JsonNode delegateOf(UUID city) {
        return meeting(0)
                .body()
                .get("delegations")
                .valueStream()
                .filter(sent -> sent.get("organisation").asString().equals(city.toString()))
                .findFirst()
                .orElseThrow()
                .get("delegates")
                .get(0);
    }

    private static UUID person(String email) {
        var answer =
                secretariat.post(
                        "/api/membership/v1/persons",
                        "application/json",
                        "{\"email\":\"" + email + "\"}");
        return UUID.fromString(answer.body().get("person").asString());
    }
}
