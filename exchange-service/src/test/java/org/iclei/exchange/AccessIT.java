package org.iclei.exchange;

import static org.iclei.kit.testing.AccessSample.list;
import static org.iclei.kit.testing.AccessSample.record;
import static org.iclei.kit.testing.AccessSample.shared;
import static org.iclei.kit.testing.AccessSample.tasks;

import org.iclei.exchange.memberdirectory.MemberDirectory;
import org.iclei.kit.testing.AccessSample;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.RecordContract;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.viewer.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A programme that the Canada office co-executes, and one of Japan in which nobody of its is. */
@ServiceTest
@Import(In2015.class)
class AccessIT extends RecordContract<Exchange> {
    private static final String API = "/api/exchange/v1";

    @Autowired private WebTestClient http;
    @Autowired private JsonMapper json;
    @Autowired private MemberDirectory directory;
    private Exchanges exchanges;

    @BeforeAll
    static void neighbours() throws Exception {
        ExchangeApi.topicsOfTheOthers();
    }

    @BeforeEach
    void citiesAreKnown() {
        exchanges = new Exchanges(http, json, directory);
        exchanges.registerCities();
    }

    @Override
    protected Exchange own() {
        return exchanges.ofCanada();
    }

    @Override
    protected Exchange foreign() {
        return exchanges.ofJapan();
    }

    /** Serves Tallinn, which takes part in the programme of the Canada office. */
    @Override
    protected String observer() {
        return Tokens.office("EUROPE");
    }

    @Override
    protected String token(Role role, Exchange own) {
        return switch (role) {
            case OFFICE -> Tokens.office("CANADA");
            case CITY -> Tokens.city(own.guest());
            case AUDITOR -> Tokens.auditor(own.programme());
            default -> Tokens.role(role.name().toLowerCase(Locale.ROOT));
        };
    }

    @Override
    protected Map<String, AccessSample<Exchange>> samples() {
        var samples = new HashMap<>(ofMeetings());
        samples.put("GET /trail/verification", shared(it -> it.programme("/trail/verification")));
        samples.put("GET /openapi.json", shared(it -> it.programme("/openapi.json")));
        samples.put("GET /persons/{id}", shared(Exchange::person));
        samples.put("POST /programmes", shared(AccessIT::create));
        samples.put(
                "GET /programmes",
                AccessSample.<Exchange>list(it -> it.programme("/programmes?size=200"))
                        .limiting(Role.AUDITOR));
        samples.put(
                "GET /programmes/{id}",
                AccessSample.<Exchange>record(it -> it.programme(it.itself()))
                        .limiting(Role.AUDITOR));
        samples.put("GET /pairings", list(it -> it.pairing("/pairings?size=200")));
        samples.put("GET /pairings/{id}", record(it -> it.pairing("/pairings/" + it.pairing())));
        samples.put("POST /pairings", record(Exchange::agree));
        samples.put("POST /pairings/{id}/dissolution", record(Exchange::dissolve));
        samples.put("POST /pairings/{id}/documents", record(Exchange::handIn));
        samples.put("GET /pairings/{id}/documents", record(it -> it.pairing(it.documents())));
        samples.put("GET /pairings/{id}/documents/{document}", record(Exchange::readDocument));
        return samples.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                sample -> sample.getKey().replace(" ", " " + API),
                                Map.Entry::getValue));
    }

    private Map<String, AccessSample<Exchange>> ofMeetings() {
        var meetings = "/programmes/{id}/working-meetings";
        return Map.of(
                "GET " + meetings,
                list(it -> it.meeting(it.itself() + "/working-meetings")),
                "POST " + meetings,
                record(it -> it.plan(2)),
                "GET /working-meetings/{id}",
                record(it -> it.meeting("/working-meetings/" + it.meeting())),
                "PUT /working-meetings/{id}/plan",
                record(Exchange::replan),
                "POST /working-meetings/{id}/delegates",
                record(Exchange::nominate),
                "POST /working-meetings/{id}/cancellation",
                record(Exchange::cancel),
                "GET /tasks",
                tasks(this::task));
    }

    private Ask task(Exchange it) {
        exchanges.refuse(it.meeting(), it.programme());
        return it.meeting("/tasks?size=200");
    }

    private static Ask create(Exchange it) {
        var body = Exchanges.programme("CA", "CANADA");
        return new Ask(API + "/programmes", Map.of(), body, "none", API + it.itself());
    }
}
