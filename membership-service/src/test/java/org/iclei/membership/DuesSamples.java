package org.iclei.membership;

import static org.iclei.kit.testing.AccessSample.entry;
import static org.iclei.kit.testing.AccessSample.list;
import static org.iclei.kit.testing.AccessSample.record;

import org.iclei.kit.testing.AccessSample;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.AccessIT.Registered;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Map;
import java.util.UUID;

/** How the endpoints of dues and standing are asked. */
final class DuesSamples {
    private static final String API = "/api/membership/v1";
    private static final String INVOICES = "/dues-invoices";
    private static final String PAYMENT =
            """
            {"reference":"R1","valueDate":"2015-12-20",
             "amount":{"amount":"2750.00","currency":"USD"}}
            """;

    private final MembershipApi api;

    DuesSamples(WebTestClient http) {
        api = new MembershipApi(http);
    }

    Map<String, AccessSample<Registered>> all() {
        return Map.ofEntries(
                Map.entry(
                        "GET " + API + INVOICES,
                        list(it -> about(invoice(it), INVOICES + "?organisation=" + it.id(), ""))),
                Map.entry("POST " + API + INVOICES, entry(404, this::issuing)),
                Map.entry("GET " + API + INVOICES + "/{id}", record(it -> of(invoice(it), "", ""))),
                Map.entry(
                        "GET " + API + INVOICES + "/{id}/trail",
                        record(it -> of(invoice(it), "/trail", ""))),
                Map.entry(
                        "POST " + API + INVOICES + "/{id}/payments",
                        record(it -> of(invoice(it), "/payments", PAYMENT))),
                Map.entry(
                        "POST " + API + INVOICES + "/{id}/payments/{reference}/reversal",
                        record(it -> of(paid(it), "/payments/R1/reversal", ""))),
                Map.entry(
                        "POST " + API + INVOICES + "/{id}/waiver",
                        record(it -> of(invoice(it), "/waiver", ""))),
                Map.entry(
                        "POST " + API + INVOICES + "/{id}/cancellation",
                        record(it -> of(invoice(it), "/cancellation", ""))),
                Map.entry(
                        "GET " + API + "/organisations/{id}/standing",
                        record(it -> it.ask("/organisations/" + it.id() + "/standing"))),
                Map.entry(
                        "POST " + API + "/organisations/{id}/resignation",
                        record(it -> leaving(it, "/resignation"))),
                Map.entry(
                        "POST " + API + "/organisations/{id}/termination",
                        record(it -> leaving(it, "/termination"))),
                Map.entry("POST " + API + "/dues-imports", entry(200, this::takingOver)));
    }

    private Ask issuing(Registered it) {
        var member = member(it);
        var record = API + INVOICES + "?organisation=" + member;
        return new Ask(API + INVOICES, Map.of(), body(member), "none", record);
    }

    private Ask takingOver(Registered it) {
        var name = "AAA " + UUID.randomUUID();
        var body =
                Map.of(
                        "officialName",
                        name,
                        "country",
                        it.country(),
                        "type",
                        "LOCAL_GOVERNMENT",
                        "servingOffice",
                        it.office());
        var debtor = api.created(Tokens.secretariat(), "/organisations", body);
        var file = MembershipApi.oldDues(UUID.randomUUID().toString(), name, it.country());
        var record = API + INVOICES + "?organisation=" + debtor;
        var csv = Map.of("Content-Type", "text/csv");
        return new Ask(API + "/dues-imports", csv, file, "none", record);
    }

    private static String body(UUID organisation) {
        return """
        {"organisation":"%s","periodFrom":"2016-01-13","periodTo":"2017-01-12",
         "issuedOn":"2015-12-14","due":"2016-01-13",
         "amount":{"amount":"2750.00","currency":"USD"}}
        """
                .formatted(organisation);
    }

    private UUID invoice(Registered it) {
        return api.owing(Tokens.secretariat(), it.officialName(), it.country());
    }

    private UUID paid(Registered it) {
        var invoice = invoice(it);
        api.post(Tokens.secretariat(), INVOICES + "/" + invoice + "/payments", PAYMENT)
                .expectStatus()
                .isOk();
        return invoice;
    }

    private static Ask of(UUID invoice, String path, String body) {
        return about(invoice, INVOICES + "/" + invoice + path, body);
    }

    private static Ask about(UUID invoice, String path, String body) {
        var version = Map.of("If-Match", path.endsWith("/reversal") ? "\"2\"" : "\"1\"");
        var record = API + INVOICES + "/" + invoice;
        return new Ask(API + path, version, body, invoice.toString(), record);
    }

    private UUID member(Registered it) {
        var name = "AAA " + UUID.randomUUID();
        return api.member(Tokens.secretariat(), name, it.country(), it.office());
    }

    /** A member that owes nothing, so that nothing but the request changes it. */
    private Ask leaving(Registered it, String path) {
        var member = member(it);
        var record = API + "/organisations/" + member;
        var version = Map.of("If-Match", "\"1\"");
        return new Ask(
                record + path, version, "{\"on\":\"2015-06-30\"}", member.toString(), record);
    }
}
