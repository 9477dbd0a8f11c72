package org.iclei.membership.application;

import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Applications over HTTP, for tests. */
public final class ApplicationsApi {
    private static final String API = "/api/membership/v1";
    private static final String MINUTE = "GexCom 2016-03, item 4";

    private final WebTestClient http;

    public ApplicationsApi(WebTestClient http) {
        this.http = http;
    }

    /** An organisation that nobody else uses. */
    public UUID register(String name, String country, String type, String office) {
        return register(name, country, null, type, office);
    }

    public UUID register(
            String name, String country, String subdivision, String type, String office) {
        var body = new HashMap<String, Object>();
        body.put("officialName", name + " " + UUID.randomUUID());
        body.put("country", country);
        if (subdivision != null) body.put("subdivision", subdivision);
        body.put("type", type);
        body.put("servingOffice", office);
        var key = UUID.randomUUID().toString();
        var answer = new MembershipApi(http).register(Tokens.secretariat(), key, body);
        return id(json(answer.expectStatus().isCreated()));
    }

    /** The same organisation applies once, however often it is asked. */
    public JsonNode submitted(UUID organisation) {
        var body = Map.<String, Object>of("organisation", organisation, "category", "FULL");
        var answer = submit(Tokens.secretariat(), "application of " + organisation, body);
        return json(answer.expectStatus().isCreated());
    }

    public ResponseSpec submit(String token, String key, Map<String, Object> body) {
        return http.post()
                .uri(API + "/applications")
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /**
     * @param version for If-Match, such as {@code "1"} with its quotes; empty sends none
     */
    public ResponseSpec step(
            String token, UUID id, String step, String version, Map<String, Object> body) {
        return http.method(step.equals("assignee") ? HttpMethod.PUT : HttpMethod.POST)
                .uri(API + "/applications/" + id + "/" + step)
                .headers(headers -> headers.setBearerAuth(token))
                .headers(headers -> headers.setIfMatch(version.isEmpty() ? null : version))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** As the secretariat, on the version there is now. */
    public JsonNode take(UUID id, String step, Map<String, Object> body) {
        var answer = step(Tokens.secretariat(), id, step, version(id), body);
        return json(answer.expectStatus().isOk());
    }

    public JsonNode checked(UUID id) {
        return take(id, "office-check", Map.of("passed", true));
    }

    public ResponseSpec approve(UUID id, String version, String decidedOn) {
        return approve(id, version, MINUTE, decidedOn);
    }

    public ResponseSpec approve(UUID id, String version, String minute, String decidedOn) {
        var body = Map.<String, Object>of("minute", minute, "decidedOn", decidedOn);
        return step(Tokens.secretariat(), id, "approval", version, body);
    }

    /** The invoice's id. */
    public UUID invoiced(UUID id, String amount, String currency) {
        return invoiced(id, amount, currency, "2099-12-31");
    }

    public UUID invoiced(UUID id, String amount, String currency, String due) {
        var money = Map.of("amount", amount, "currency", currency);
        var body = Map.<String, Object>of("amount", money, "due", due);
        return UUID.fromString(take(id, "invoice", body).get("invoice").asString());
    }

    /** The bank's reference. */
    public String pay(UUID invoice, String amount, String currency, String valueDate) {
        var money = Map.of("amount", amount, "currency", currency);
        var reference = "bank-" + UUID.randomUUID();
        var body = Map.of("reference", reference, "amount", money, "valueDate", valueDate);
        new MembershipApi(http)
                .post(Tokens.secretariat(), "/dues-invoices/" + invoice + "/payments", body)
                .expectStatus()
                .is2xxSuccessful();
        return reference;
    }

    /** The bank returns a payment. */
    public void bounce(UUID invoice, String reference) {
        change(invoice, "/payments/" + reference + "/reversal");
    }

    public void waive(UUID invoice) {
        change(invoice, "/waiver");
    }

    public void cancel(UUID invoice) {
        change(invoice, "/cancellation");
    }

    private void change(UUID invoice, String command) {
        var path = "/dues-invoices/" + invoice;
        var version = Long.parseLong(etag(path).replace("\"", ""));
        new MembershipApi(http)
                .deciding(Tokens.secretariat(), path + command, version, "")
                .expectStatus()
                .isOk();
    }

    /**
     * @param path of the application's documents
     */
    public UUID handedIn(String path, String pdf) {
        var answer =
                http.post()
                        .uri(path + "?kind=APPLICATION_FORM")
                        .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                        .header("Idempotency-Key", "paper of " + path)
                        .contentType(MediaType.APPLICATION_PDF)
                        .bodyValue(pdf)
                        .exchange();
        return id(json(answer.expectStatus().isCreated()));
    }

    public JsonNode read(UUID id) {
        return json(get("/applications/" + id).expectStatus().isOk());
    }

    public String version(UUID id) {
        return etag("/applications/" + id);
    }

    private String etag(String path) {
        return get(path).expectBody().returnResult().getResponseHeaders().getETag();
    }

    public ResponseSpec get(String path) {
        return new MembershipApi(http).get(Tokens.secretariat(), path);
    }

    public void becomes(UUID id, String state) {
        await().until(() -> read(id).get("state").asString(), state::equals);
    }

    public static UUID id(JsonNode view) {
        return UUID.fromString(view.get("id").asString());
    }
}
