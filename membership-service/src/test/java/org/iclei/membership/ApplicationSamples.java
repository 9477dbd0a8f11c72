package org.iclei.membership;

import static org.iclei.kit.testing.AccessSample.entry;
import static org.iclei.kit.testing.AccessSample.list;
import static org.iclei.kit.testing.AccessSample.record;
import static org.iclei.kit.testing.AccessSample.shared;

import org.iclei.kit.testing.AccessSample;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.AccessIT.Registered;
import org.iclei.membership.application.ApplicationsApi;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How the endpoints of applications are asked about the application of an organisation. */
final class ApplicationSamples {
    private static final String ALL = "/api/membership/v1/applications";
    private static final String LISTS = "/api/membership/v1/approvals";
    private static final String TEXT = "{\"text\":\"Who is the staff liaison?\"}";
    private static final String MINUTE = "{\"minute\":\"GexCom 2016-03\"";
    private static final String PDF = "%PDF-1.7 %%EOF";

    private final ApplicationsApi api;
    private final MembershipApi membership;

    ApplicationSamples(WebTestClient http) {
        api = new ApplicationsApi(http);
        membership = new MembershipApi(http);
    }

    Map<String, AccessSample<Registered>> all() {
        var samples = new LinkedHashMap<String, AccessSample<Registered>>();
        samples.put("GET ", list(this::listed));
        samples.put("POST ", entry(404, this::entered));
        samples.put("GET /{id}", record(it -> get(submitted(it), "")));
        samples.put("POST /{id}/office-check", record(it -> step(it, "office-check", passed())));
        samples.put(
                "POST /{id}/information-request",
                record(it -> step(it, "information-request", TEXT)));
        samples.put("POST /{id}/information", record(this::information));
        samples.put("POST /{id}/notes", record(it -> step(it, "notes", TEXT)));
        samples.put("PUT /{id}/assignee", record(it -> step(it, "assignee", "{}")));
        samples.put("POST /{id}/invoice", record(it -> checked(it, "invoice", dues())));
        samples.put("POST /{id}/refund", record(_ -> refund()));
        samples.put("POST /{id}/withdrawal", record(it -> step(it, "withdrawal", "")));
        samples.put(
                "POST /{id}/resolution",
                record(it -> step(it, "resolution", "{\"adoptedOn\":\"2016-01-13\"}")));
        samples.put("POST /{id}/eligibility", record(_ -> ruling()));
        samples.put("POST /{id}/approval", record(it -> checked(it, "approval", MINUTE + "}")));
        samples.put(
                "POST /{id}/decline",
                record(it -> step(it, "decline", MINUTE + ",\"reason\":\"OTHER\"}")));
        samples.put("POST /{id}/documents", record(this::handIn));
        samples.put("GET /{id}/documents", record(it -> get(submitted(it), "/documents")));
        samples.put("GET /{id}/trail", record(it -> get(submitted(it), "/trail")));
        samples.put("GET /{id}/documents/{document}", record(this::document));
        var named =
                samples.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.getKey().replaceFirst(" ", " " + ALL),
                                        Map.Entry::getValue));
        named.put("POST " + LISTS, shared(this::approvals));
        named.put("GET " + LISTS + "/{id}/trail", shared(this::trailOfApprovals));
        return named;
    }

    private UUID submitted(Registered it) {
        return ApplicationsApi.id(api.submitted(it.id()));
    }

    private static String passed() {
        return "{\"passed\":true}";
    }

    private static String dues() {
        return """
        {"amount":{"amount":"5240.00","currency":"EUR"},"due":"2099-12-31"}
        """;
    }

    private Ask listed(Registered it) {
        var id = submitted(it);
        var uri = ALL + "?organisation=" + it.id();
        return new Ask(uri, Map.of(), "", id.toString(), ALL + "/" + id);
    }

    private Ask entered(Registered it) {
        var body = "{\"organisation\":\"%s\",\"category\":\"FULL\"}".formatted(it.id());
        return new Ask(ALL, Map.of(), body, "none", ALL + "?organisation=" + it.id());
    }

    private Ask get(UUID id, String path) {
        var one = ALL + "/" + id;
        return new Ask(one + path, Map.of(), "", id.toString(), one);
    }

    private Ask step(Registered it, String step, String body) {
        return step(submitted(it), step, body);
    }

    /** On the version that there is now. */
    private Ask step(UUID id, String step, String body) {
        var one = ALL + "/" + id;
        var version = Map.of("If-Match", api.version(id));
        return new Ask(one + "/" + step, version, body, id.toString(), one);
    }

    private Ask checked(Registered it, String step, String body) {
        var id = submitted(it);
        prepare(id, "office-check", Map.of("passed", true));
        return step(id, step, body);
    }

    /** What others did to the same application counts as well: it may be prepared already. */
    private void prepare(UUID id, String step, Map<String, Object> body) {
        api.step(Tokens.secretariat(), id, step, api.version(id), body);
    }

    private Ask information(Registered it) {
        var id = submitted(it);
        prepare(id, "information-request", Map.of("text", "Who is the staff liaison?"));
        return step(id, "information", TEXT);
    }

    /** Of any city: whoever may pay back sees all of them. */
    private Ask refund() {
        var city = api.register("Paid", "DE", "LOCAL_GOVERNMENT", "EUROPE");
        var id = ApplicationsApi.id(api.submitted(city));
        api.checked(id);
        api.pay(api.invoiced(id, "5240.00", "EUR"), "5240.00", "EUR", "2016-03-10");
        api.becomes(id, "PAID");
        api.take(id, "withdrawal", Map.of());
        return step(id, "refund", "{\"paidOn\":\"2016-03-11\"}");
    }

    private Ask ruling() {
        var region = api.register("Region", "ES", "REGIONAL_GOVERNMENT", "EUROPE");
        var id = ApplicationsApi.id(api.submitted(region));
        return step(id, "eligibility", MINUTE + ",\"eligible\":true}");
    }

    private Ask approvals(Registered it) {
        var id = submitted(it);
        var body = MINUTE + ",\"decidedOn\":\"2016-03-10\",\"applications\":[\"" + id + "\"]}";
        return new Ask(LISTS, Map.of(), body, "none", ALL + "/" + id);
    }

    private Ask trailOfApprovals(Registered it) {
        var named = List.of(submitted(it));
        var decision = Map.of("minute", "GexCom", "decidedOn", "2016-03-10", "applications", named);
        var list = membership.created(Tokens.secretariat(), "/approvals", decision);
        return new Ask(LISTS + "/" + list + "/trail", Map.of(), "", "none", it.own());
    }

    private Ask handIn(Registered it) {
        var one = ALL + "/" + submitted(it);
        var type = Map.of("Content-Type", "application/pdf");
        var id = one.substring(one.lastIndexOf('/') + 1);
        return new Ask(one + "/documents?kind=APPLICATION_FORM", type, PDF, id, one + "/documents");
    }

    private Ask document(Registered it) {
        var one = ALL + "/" + submitted(it) + "/documents";
        var document = api.handedIn(one, PDF);
        return new Ask(one + "/" + document, Map.of(), "", document.toString(), one);
    }
}
