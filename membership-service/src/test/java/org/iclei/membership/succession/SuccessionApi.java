package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.testing.Tokens;
import org.iclei.membership.MembershipApi;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cities and what becomes of them, over HTTP. */
final class SuccessionApi {
    static final String SECRETARIAT = Tokens.secretariat();
    static final String DAY = "2016-01-01";
    private final MembershipApi api;

    /** Keeps the cities of one test apart from all others. */
    final String suffix = " " + UUID.randomUUID();

    SuccessionApi(WebTestClient http) {
        api = new MembershipApi(http);
    }

    MembershipApi api() {
        return api;
    }

    /** A full member since a day, paid up as an older system knew it until the end of 2014. */
    UUID member(String name, String joinedOn, int population) {
        imported(row(name, joinedOn, population));
        var found = json(api.get(SECRETARIAT, "/organisations?q={name}", name + suffix));
        return UUID.fromString(found.get("items").get(0).get("id").asString());
    }

    String row(String name, String joinedOn, int population) {
        return "%s,JP,11,LOCAL_GOVERNMENT,%d,2014,declared,FULL,%s,2014-12-31,,,,JAPAN,\n"
                .formatted(name + suffix, population, joinedOn);
    }

    JsonNode imported(String row) {
        return api.imported(
                SECRETARIAT, MembershipApi.firstLines(MembershipApi.theFile(), 1) + row);
    }

    UUID city(String name) {
        return city(name, null);
    }

    UUID city(String name, @Nullable Integer population) {
        var body = new HashMap<String, Object>();
        body.put("officialName", name + suffix);
        body.put("country", "JP");
        body.put("subdivision", "11");
        body.put("type", "LOCAL_GOVERNMENT");
        body.put("servingOffice", "JAPAN");
        if (population != null) {
            body.put("population", Map.of("value", population, "year", 2016, "source", "declared"));
        }
        return api.created(SECRETARIAT, "/organisations", body);
    }

    /** Due on 30 June 2015. */
    UUID owes(UUID debtor) {
        return UUID.fromString(
                json(invoiced(debtor).expectStatus().isCreated()).get("id").asString());
    }

    /** As an older system knew it. */
    JsonNode oldDues(String number, String name, String from) {
        var days = from + ",2016-06-30,2016-01-31";
        var row = MembershipApi.oldDues(number + suffix.strip(), name + suffix, "JP,11", days);
        return json(api.uploading(SECRETARIAT, "/dues-imports", row).expectStatus().isOk());
    }

    List<JsonNode> invoices(UUID debtor) {
        var list = json(api.get(SECRETARIAT, "/dues-invoices?organisation=" + debtor));
        return list.get("items").valueStream().toList();
    }

    ResponseSpec invoiced(UUID debtor) {
        var body =
                Map.of(
                        "organisation", debtor,
                        "periodFrom", "2015-07-01",
                        "periodTo", "2016-06-30",
                        "issuedOn", "2015-05-31",
                        "due", "2015-06-30",
                        "amount", Map.of("amount", "4500.00", "currency", "USD"));
        return api.creating(SECRETARIAT, "/dues-invoices", UUID.randomUUID().toString(), body);
    }

    void pay(UUID invoice, String valueDate) {
        var body =
                Map.of(
                        "reference",
                        "R-" + invoice,
                        "valueDate",
                        valueDate,
                        "amount",
                        Map.of("amount", "4500.00", "currency", "USD"));
        api.post(SECRETARIAT, "/dues-invoices/" + invoice + "/payments", body)
                .expectStatus()
                .isOk();
    }

    /** On the versions that there are now. */
    Map<String, Object> plan(
            String kind, List<UUID> ending, List<UUID> successors, @Nullable UUID heir) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("on", DAY);
        body.put(
                "predecessors",
                ending.stream().map(id -> Map.of("id", id, "version", version(id))).toList());
        body.put("successors", successors);
        if (heir != null) body.put("heir", heir);
        body.put("reference", "GexCom 2016-01, item 4");
        return body;
    }

    JsonNode preview(Map<String, Object> plan) {
        return json(api.post(SECRETARIAT, "/succession-previews", plan).expectStatus().isOk());
    }

    ResponseSpec make(String key, Map<String, Object> plan) {
        return api.creating(SECRETARIAT, "/successions", key, plan);
    }

    JsonNode made(Map<String, Object> plan) {
        return json(make(UUID.randomUUID().toString(), plan).expectStatus().isCreated());
    }

    void refused(Map<String, Object> plan, String reason) {
        var problem = json(make(UUID.randomUUID().toString(), plan).expectStatus().isEqualTo(409));
        assertThat(problem.get("type").asString()).endsWith("succession-refused");
        assertThat(problem.get("reason").asString()).isEqualTo(reason);
    }

    JsonNode organisation(UUID id) {
        return json(api.get(SECRETARIAT, "/organisations/" + id).expectStatus().isOk());
    }

    long version(UUID id) {
        var etag =
                api.get(SECRETARIAT, "/organisations/" + id)
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getETag();
        return Long.parseLong(String.valueOf(etag).replace("\"", ""));
    }

    /** Such as ACTIVE; none before it belonged. */
    String standing(UUID id, String on) {
        var path = "/organisations/" + id + "/standing?on=" + on;
        var view = json(api.get(SECRETARIAT, path).expectStatus().isOk());
        return view.has("standing") ? view.get("standing").asString() : "none";
    }

    /** Ids of this test's cities that existed on a day. */
    List<String> listed(String on) {
        var list = json(api.get(SECRETARIAT, "/organisations?size=200&q={q}" + on, suffix.strip()));
        return list.get("items").valueStream().map(it -> it.get("id").asString()).toList();
    }
}
