package org.iclei.local.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.local.demo.Demo;
import org.iclei.local.demo.Gateway;
import org.iclei.local.demo.Gateway.Answer;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the secretariat does; a service that is away is asked the same again until it is back. */
final class Script {
    private static final String API = "/api/exchange/v1";

    /** Two cities, paired in a programme of their own, so that nothing else stands in its way. */
    record Pair(UUID programme, UUID pairing) {}

    private final Gateway exchange;
    private final UUID guests;
    private final UUID hosts;
    private int number;

    Script(Gateway membership, Gateway exchange) {
        this.exchange = exchange;
        membership.post("/api/membership/v1/imports", "text/csv", organisations());
        var registered = membership.get("/api/membership/v1/organisations?size=200").body();
        guests = city(registered, "Tallinn");
        hosts = city(registered, "Edmonton");
    }

    Pair pair() {
        var programme = created("/programmes", programmeBody());
        var cities = Map.of("programme", programme, "organisations", List.of(guests, hosts));
        return new Pair(programme, created("/pairings", cities));
    }

    /** Asks for a meeting of people who are nowhere else. */
    Planned plan(Pair pair) {
        return plan(pair, UUID.randomUUID(), UUID.randomUUID());
    }

    /**
     * Asks for a meeting with somebody who is at another one; refused, it is planned a week later,
     * and another guest comes. The first guest is asked, and booked, before it shows.
     */
    Planned planTwice(Planned other) {
        var busy = other.host();
        var first = people().filter(person -> person.compareTo(busy) < 0).findFirst().orElseThrow();
        var refused = plan(other.pair(), first, busy);
        var guest = UUID.randomUUID();
        var week = Week.FIRST.next();
        var path = API + "/working-meetings/" + refused.id();
        until(
                () -> {
                    var found = exchange.get(path);
                    if (!has(found, "scheduling", "REFUSED")) return found;
                    var plan = body(other.pair(), guest, busy, week);
                    return exchange.replace(path + "/plan", found.etag(), plan);
                },
                answer -> answer.body().path("planRevision").asInt(0) == 2);
        return new Planned(refused.id(), other.pair(), 2, guest, busy, other.calendars())
                .with(first, List.of())
                .with(guest, week.whole())
                .with(busy, week.whole());
    }

    Planned cancel(Planned meeting) {
        var reason = Map.of("reason", "PROGRAMME_ENDED");
        var path = "/working-meetings/" + meeting.id();
        decide(path, "/cancellation", reason, "CANCELLED");
        return meeting.without();
    }

    /** The city whose people would have travelled withdraws; the other one stays, unvisited. */
    Planned withdraw(Planned meeting) {
        var body = Map.of("withdrawn", guests, "reason", "CITY_WITHDREW");
        decide("/pairings/" + meeting.pair().pairing(), "/dissolution", body, "DISSOLVED");
        return new Planned(
                        meeting.id(),
                        meeting.pair(),
                        meeting.revision() + 1,
                        meeting.guest(),
                        meeting.host(),
                        meeting.calendars())
                .with(meeting.guest(), List.of())
                .with(meeting.host(), Week.FIRST.common());
    }

    private Planned plan(Pair pair, UUID guest, UUID host) {
        var body = body(pair, guest, host, Week.FIRST);
        body.put("number", number);
        var id = created("/programmes/" + pair.programme() + "/working-meetings", body);
        return Planned.booked(id, pair, guest, host, Week.FIRST);
    }

    private UUID created(String path, Object body) {
        var key = "thing " + ++number;
        return until(() -> exchange.create(API + path, key, body), answer -> answer.status() == 201)
                .id();
    }

    private void decide(String path, String decision, Object body, String status) {
        until(
                () -> {
                    var found = exchange.get(API + path);
                    if (has(found, "status", status)) return found;
                    return exchange.decide(API + path + decision, found.etag(), body);
                },
                answer -> has(answer, "status", status));
    }

    private static Answer until(Supplier<Answer> request, Predicate<Answer> good) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(request::get, good);
    }

    private static boolean has(Answer answer, String field, String value) {
        return answer.body().path(field).asString("").equals(value);
    }

    private static Stream<UUID> people() {
        return Stream.generate(UUID::randomUUID);
    }

    private Map<String, Object> body(Pair pair, UUID guest, UUID host, Week week) {
        var body = new LinkedHashMap<String, Object>();
        body.put("from", week.day(0));
        body.put("to", week.day(4));
        body.put("commonDays", List.of(commonDays(week.common())));
        body.put("visits", List.of(visit(pair, week.visit())));
        body.put("delegations", List.of(delegation(guests, guest), delegation(hosts, host)));
        return body;
    }

    private static Map<String, Object> commonDays(List<String> halfDays) {
        return Map.of(
                "city",
                "Toronto",
                "country",
                "CA",
                "outsideHost",
                true,
                "from",
                halfDays.getFirst(),
                "to",
                halfDays.getLast());
    }

    private Map<String, Object> visit(Pair pair, List<String> halfDays) {
        return Map.of(
                "pairing", pair.pairing(),
                "host", hosts,
                "from", halfDays.getFirst(),
                "to", halfDays.getLast());
    }

    private static Map<String, Object> delegation(UUID city, UUID person) {
        var delegate = Map.of("person", person, "name", "Somebody");
        return Map.of("organisation", city, "delegates", List.of(delegate));
    }

    private static Map<String, Object> programmeBody() {
        return Map.of(
                "name",
                "EU–Canada Cooperation",
                "sides",
                Map.of(
                        "EU", Map.of("countries", List.of("EE")),
                        "PARTNER", Map.of("countries", List.of("CA"))),
                "coExecutingOffices",
                List.of("CANADA"),
                "delegationSize",
                5);
    }

    private static UUID city(JsonNode registered, String name) {
        var found =
                registered
                        .get("items")
                        .valueStream()
                        .filter(one -> one.get("officialName").asString().equals(name))
                        .toList();
        assertThat(found).as(name).hasSize(1);
        return UUID.fromString(found.getFirst().get("id").asString());
    }

    private static String organisations() {
        try (var file = Demo.class.getResourceAsStream("/demo/organisations.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
