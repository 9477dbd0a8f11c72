package org.iclei.local.demo;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A working meeting of the facts file as exchange-service wants to be told of it: common days at
 * one host, then a visit per pairing at its city on the host's side of the exchange.
 */
record MeetingBody(
        JsonNode meeting,
        JsonNode facts,
        Function<String, UUID> city,
        Map<String, UUID> pairings,
        Function<String, List<Map<String, Object>>> people) {

    Map<String, Object> build() {
        var body = new LinkedHashMap<String, Object>();
        body.put("number", meeting.get("number"));
        body.put("from", meeting.get("from"));
        body.put("to", meeting.get("to"));
        body.put("commonDays", List.of(commonDays()));
        body.put("visits", visits());
        body.put("delegations", delegations());
        return body;
    }

    private Map<String, Object> commonDays() {
        var host = meeting.get("commonHost");
        var days = new LinkedHashMap<String, Object>();
        days.put("city", host.get("city"));
        days.put("country", host.get("country"));
        if (host.get("participant").asBoolean()) {
            days.put("organisation", city.apply(host.get("city").asString()));
        } else {
            days.put("outsideHost", true);
        }
        days.put("from", meeting.get("from").asString() + "/AM");
        days.put("to", firstVisitDay().minusDays(1) + "/PM");
        return days;
    }

    private List<Map<String, Object>> visits() {
        var host = inPartnerCountry() ? "partner" : "eu";
        var visits = new ArrayList<Map<String, Object>>();
        for (var pair : facts.get("pairings")) {
            var visit = new LinkedHashMap<String, Object>();
            visit.put("pairing", pairings.get(pair.get("eu").asString()));
            visit.put("host", city.apply(pair.get(host).asString()));
            visit.put("from", firstVisitDay() + "/AM");
            visit.put("to", meeting.get("to").asString() + "/PM");
            visits.add(visit);
        }
        return visits;
    }

    private List<Map<String, Object>> delegations() {
        var delegations = new ArrayList<Map<String, Object>>();
        for (var pair : facts.get("pairings")) {
            for (var side : List.of("eu", "partner")) {
                var name = pair.get(side).asString();
                delegations.add(
                        Map.of("organisation", city.apply(name), "delegates", people.apply(name)));
            }
        }
        return delegations;
    }

    private LocalDate firstVisitDay() {
        return LocalDate.parse(meeting.get("from").asString())
                .plusDays(meeting.get("commonDays").asInt());
    }

    private boolean inPartnerCountry() {
        var country = meeting.get("commonHost").get("country").asString();
        return facts.at("/sides/PARTNER/countries")
                .valueStream()
                .anyMatch(one -> one.asString().equals(country));
    }
}
