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

/** What the secretariat does; a service that is away is asked the same again until it is back. */
final class Script {
    private static final String API = "/api/exchange/v1";

    /** A meeting and the two people who travel. */
    record Planned(UUID id, List<UUID> people) {}

    private final Gateway exchange;
    private final UUID programme;
    private final List<UUID> cities;
    private final UUID pairing;
    private int number;

    Script(Gateway membership, Gateway exchange) {
        this.exchange = exchange;
        membership.post("/api/membership/v1/imports", "text/csv", organisations());
        var registered = membership.get("/api/membership/v1/organisations?size=200").body();
        cities = List.of(city(registered, "Tallinn"), city(registered, "Edmonton"));
        programme = asked(() -> create("/programmes", programmeBody()), 201).id();
        var pair = Map.of("programme", programme, "organisations", cities);
        pairing = asked(() -> create("/pairings", pair), 201).id();
    }

    UUID programme() {
        return programme;
    }

    /** Asks for a meeting of its own people, so that no other stands in its way. */
    Planned plan() {
        number++;
        var people = List.of(UUID.randomUUID(), UUID.randomUUID());
        var body = new LinkedHashMap<String, Object>();
        body.put("number", number);
        body.put("from", "2015-07-06");
        body.put("to", "2015-07-10");
        body.put("commonDays", List.of(commonDays()));
        body.put("visits", List.of(visit()));
        body.put("delegations", List.of(delegation(0, people), delegation(1, people)));
        var path = "/programmes/" + programme + "/working-meetings";
        var key = "meeting " + number;
        var planned = asked(() -> exchange.create(API + path, key, body), 201);
        return new Planned(planned.id(), people);
    }

    void cancel(Planned meeting) {
        var path = API + "/working-meetings/" + meeting.id();
        until(
                () -> {
                    var found = exchange.get(path);
                    if (hasStatus(found, "CANCELLED")) return found;
                    var reason = Map.of("reason", "PROGRAMME_ENDED");
                    return exchange.decide(path + "/cancellation", found.etag(), reason);
                },
                answer -> hasStatus(answer, "CANCELLED"));
    }

    private Answer create(String path, Object body) {
        return exchange.create(API + path, path, body);
    }

    private static Answer asked(Supplier<Answer> request, int status) {
        return until(request, answer -> answer.status() == status);
    }

    private static Answer until(Supplier<Answer> request, Predicate<Answer> good) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(request::get, good);
    }

    private static boolean hasStatus(Answer meeting, String status) {
        return meeting.body().path("status").asString("").equals(status);
    }

    private Map<String, Object> commonDays() {
        return Map.of(
                "city", "Toronto",
                "country", "CA",
                "outsideHost", true,
                "from", "2015-07-06/AM",
                "to", "2015-07-07/PM");
    }

    private Map<String, Object> visit() {
        return Map.of(
                "pairing",
                pairing,
                "host",
                cities.getLast(),
                "from",
                "2015-07-08/AM",
                "to",
                "2015-07-10/PM");
    }

    private Map<String, Object> delegation(int city, List<UUID> people) {
        var delegate = Map.of("person", people.get(city), "name", "Somebody");
        return Map.of("organisation", cities.get(city), "delegates", List.of(delegate));
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
