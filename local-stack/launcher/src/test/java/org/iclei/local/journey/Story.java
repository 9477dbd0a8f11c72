package org.iclei.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.local.demo.EuCanada;
import org.iclei.local.demo.Gateway;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the secretariat reads and decides during the journey.
 *
 * @param exchange as the demo loaded it
 */
record Story(Gateway secretariat, EuCanada exchange) {
    private static final String EXCHANGE = "/api/exchange/v1";
    private static final String EVENTS = "/api/events/v1";

    int organisations(String filter) {
        var list = secretariat.get("/api/membership/v1/organisations" + filter);
        return list.body().get("total").asInt();
    }

    /** The first meeting is number 0. */
    Gateway.Answer meeting(int number) {
        return secretariat.get(path(number));
    }

    /** Waits until a plan is confirmed here and its bookings stand over there. */
    void awaitConfirmation(int number, int planRevision) {
        secretariat.await(path(number), is(planRevision, "status"));
        secretariat.await(bookings(number), is(planRevision, "state"));
    }

    int places(int number) {
        return secretariat.get(bookings(number)).body().get("places").asInt();
    }

    JsonNode visits(String filter) {
        var list = EVENTS + "/study-visits?programme=" + exchange.programme() + filter;
        return secretariat.get(list).body();
    }

    /** How many entries of the programme's calendar have a summary that begins so. */
    long inCalendar(String summary) {
        var address = EVENTS + "/programmes/" + exchange.programme() + "/calendar.ics";
        var text = secretariat.get(address).http().body();
        return text.lines().filter(line -> line.startsWith("SUMMARY:" + summary)).count();
    }

    JsonNode delegateOf(String city) {
        return meeting(0)
                .body()
                .get("delegations")
                .valueStream()
                .filter(sent -> sent.get("name").asString().equals(city))
                .findFirst()
                .orElseThrow()
                .get("delegates")
                .get(0);
    }

    long travellingWithFunds(int number) {
        return meeting(number)
                .body()
                .get("delegations")
                .valueStream()
                .flatMap(sent -> sent.get("delegates").valueStream())
                .filter(delegate -> delegate.get("travelling").asBoolean())
                .filter(delegate -> delegate.get("funded").asBoolean())
                .count();
    }

    Gateway.Answer nominate(int number, String city, String email, String name) {
        var person =
                secretariat.post(
                        "/api/membership/v1/persons",
                        "application/json",
                        "{\"email\":\"" + email + "\"}");
        var nomination =
                Map.of(
                        "organisation", exchange.city(city),
                        "person", person.body().get("person").asString(),
                        "name", name);
        return secretariat.decide(path(number) + "/delegates", meeting(number).etag(), nomination);
    }

    /** Plans half a day in Tallinn for one person, as working meeting 3. */
    Gateway.Answer planAfternoonInTallinn(String day, UUID person) {
        var tallinn = exchange.city("Tallinn");
        var afternoon = day + "/PM";
        var body =
                Map.of(
                        "number",
                        3,
                        "from",
                        day,
                        "to",
                        day,
                        "commonDays",
                        List.of(
                                Map.of(
                                        "city", "Tallinn",
                                        "country", "EE",
                                        "organisation", tallinn,
                                        "from", afternoon,
                                        "to", afternoon)),
                        "visits",
                        List.of(),
                        "delegations",
                        List.of(
                                Map.of(
                                        "organisation",
                                        tallinn,
                                        "delegates",
                                        List.of(Map.of("person", person, "name", "Busy Person")))));
        var meetings = EXCHANGE + "/programmes/" + exchange.programme() + "/working-meetings";
        var planned = secretariat.create(meetings, "journey: an afternoon in Tallinn", body);
        assertThat(planned.status()).as("%s", planned.body()).isEqualTo(201);
        return secretariat.await(
                EXCHANGE + "/working-meetings/" + planned.id(),
                answer -> !answer.body().get("scheduling").asString().equals("AWAITED"));
    }

    Gateway.Answer cancel(Gateway.Answer meeting, String reason) {
        var cancellation = EXCHANGE + "/working-meetings/" + meeting.id() + "/cancellation";
        return secretariat.decide(cancellation, meeting.etag(), Map.of("reason", reason));
    }

    Gateway.Answer withdraw(String euCity) {
        var pairing = EXCHANGE + "/pairings/" + exchange.pairing(euCity);
        return secretariat.decide(
                pairing + "/dissolution",
                secretariat.get(pairing).etag(),
                Map.of("withdrawn", exchange.city(euCity), "reason", "CITY_WITHDREW"));
    }

    private String path(int number) {
        return EXCHANGE + "/working-meetings/" + exchange.meetings().get(number);
    }

    private String bookings(int number) {
        return EVENTS + "/working-meetings/" + exchange.meetings().get(number);
    }

    private static java.util.function.Predicate<Gateway.Answer> is(int revision, String state) {
        return answer ->
                answer.body().path("planRevision").asInt(0) == revision
                        && answer.body().path(state).asString("").equals("CONFIRMED");
    }
}
