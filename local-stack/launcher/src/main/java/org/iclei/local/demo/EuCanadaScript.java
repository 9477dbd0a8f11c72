package org.iclei.local.demo;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Creates the programme, agrees its four pairings and plans the meetings whose dates are known. */
final class EuCanadaScript {
    private static final String EXCHANGE = "/api/exchange/v1";

    private final Gateway gateway;
    private final JsonNode facts;
    private final Map<String, UUID> cities;
    private final Consumer<String> progress;
    private final Map<String, UUID> pairings = new LinkedHashMap<>();

    EuCanadaScript(
            Gateway gateway, JsonNode facts, Map<String, UUID> cities, Consumer<String> progress) {
        this.gateway = gateway;
        this.facts = facts;
        this.cities = cities;
        this.progress = progress;
    }

    EuCanada play() {
        var programme = programme();
        for (var pair : facts.get("pairings")) agree(programme, pair);
        progress.accept("demo: %d pairings agreed".formatted(pairings.size()));
        var meetings = new ArrayList<UUID>();
        for (var meeting : facts.get("workingMeetings")) {
            if (!meeting.path("from").isString()) continue;
            meetings.add(plan(programme, meeting));
        }
        for (var meeting : meetings) awaitConfirmation(meeting);
        nominateSixthOfTallinn(meetings.getFirst());
        return new EuCanada(programme, cities, pairings, meetings);
    }

    private UUID programme() {
        var sides = new LinkedHashMap<String, Object>();
        facts.get("sides")
                .properties()
                .forEach(
                        side ->
                                sides.put(
                                        side.getKey(),
                                        Map.of("countries", side.getValue().get("countries"))));
        var body = new LinkedHashMap<String, Object>();
        body.put("name", facts.get("programme"));
        body.put("alsoCalled", facts.get("alsoCalled"));
        body.put("themes", facts.get("themes"));
        body.put("sides", sides);
        body.put("coExecutingOffices", List.of(facts.get("coExecutingOffice")));
        body.put("delegationSize", facts.get("delegationSize"));
        var created = gateway.create(EXCHANGE + "/programmes", "demo: programme", body);
        return Gateway.expect(created, 201).id();
    }

    private void agree(UUID programme, JsonNode pair) {
        var eu = pair.get("eu").asString();
        var body =
                Map.of(
                        "programme",
                        programme,
                        "organisations",
                        List.of(city(eu), city(pair.get("partner").asString())));
        var agreed =
                gateway.onceKnown(
                        () -> gateway.create(EXCHANGE + "/pairings", "demo: pairing " + eu, body));
        pairings.put(eu, agreed.id());
    }

    private UUID plan(UUID programme, JsonNode meeting) {
        var number = meeting.get("number").asInt();
        var body = new MeetingBody(meeting, facts, this::city, pairings, this::people).build();
        var path = EXCHANGE + "/programmes/" + programme + "/working-meetings";
        var planned = Gateway.expect(gateway.create(path, "demo: meeting " + number, body), 201);
        progress.accept(
                "demo: working meeting %d planned, %s funded delegates, %s of them travelling"
                        .formatted(
                                number,
                                planned.body().get("fundedDelegates").asString(),
                                planned.body().get("travellingDelegates").asString()));
        return planned.id();
    }

    private void awaitConfirmation(UUID meeting) {
        var confirmed =
                gateway.await(
                        EXCHANGE + "/working-meetings/" + meeting,
                        answer -> answer.body().path("status").asString("").equals("CONFIRMED"));
        progress.accept(
                "demo: working meeting %s booked and confirmed"
                        .formatted(confirmed.body().get("number").asString()));
    }

    /** Beyond the five funded places a delegate comes at the city's own expense. */
    private void nominateSixthOfTallinn(UUID meeting) {
        var path = EXCHANGE + "/working-meetings/" + meeting;
        var before = Gateway.expect(gateway.get(path), 200);
        if (before.body().get("selfFundedDelegates").asInt() > 0) return;
        var nomination =
                Map.of(
                        "organisation", city("Tallinn"),
                        "person", person("delegate6.tallinn"),
                        "name", "Illustrative Delegate 6 of Tallinn");
        Gateway.expect(gateway.decide(path + "/delegates", before.etag(), nomination), 200);
        progress.accept("demo: a sixth delegate of Tallinn comes self-funded");
        awaitConfirmation(meeting);
    }

    /** Invented people with addresses nobody has: the real delegates' names are not public. */
    private List<Map<String, Object>> people(String city) {
        var people = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= facts.get("delegationSize").asInt(); i++) {
            var name = "Illustrative Delegate %d of %s".formatted(i, city);
            people.add(Map.of("person", person("delegate%d.%s".formatted(i, city)), "name", name));
        }
        return people;
    }

    private UUID person(String mailbox) {
        var address = mailbox.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9.]", "-");
        var answer =
                gateway.post(
                        "/api/membership/v1/persons",
                        "application/json",
                        "{\"email\":\"" + address + "@example.org\"}");
        return UUID.fromString(Gateway.expect(answer, 200).body().get("person").asString());
    }

    private UUID city(String name) {
        return Objects.requireNonNull(cities.get(name), name + " is not registered");
    }
}
