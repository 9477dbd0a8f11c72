package org.iclei.membership;

import static org.iclei.kit.testing.AccessSample.entry;
import static org.iclei.kit.testing.AccessSample.list;
import static org.iclei.kit.testing.AccessSample.record;

import org.iclei.kit.testing.AccessSample;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.Tokens;
import org.iclei.membership.AccessIT.Registered;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** How the endpoints of dues and standing are asked. */
final class DuesSamples {
    private static final String API = "/api/membership/v1";
    private static final String INVOICES = "/dues-invoices";
    private static final AtomicInteger ISSUED = new AtomicInteger();
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
        var record = API + INVOICES + "?organisation=" + it.id();
        return new Ask(API + INVOICES, Map.of(), body(it.id()), "none", record);
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
        var file =
                "number,official_name,country,subdivision,period_from,period_to,due,amount,"
                        + "currency,paid,value_date\n"
                        + "%s,%s,%s,,2014-01-01,2014-12-31,2014-01-31,2750.00,USD,,\n"
                                .formatted(UUID.randomUUID(), name, it.country());
        var record = API + INVOICES + "?organisation=" + debtor;
        var csv = Map.of("Content-Type", "text/csv");
        return new Ask(API + "/dues-imports", csv, file, "none", record);
    }

    /** Each for a day of its own: nobody is asked twice for the same. */
    private static String body(UUID organisation) {
        var day = LocalDate.of(2016, 1, 13).plusDays(ISSUED.getAndIncrement());
        return """
        {"organisation":"%s","periodFrom":"%s","periodTo":"%s",
         "issuedOn":"2015-12-14","due":"2016-01-13",
         "amount":{"amount":"2750.00","currency":"USD"}}
        """
                .formatted(organisation, day, day);
    }

    private UUID invoice(Registered it) {
        return api.created(Tokens.secretariat(), INVOICES, body(it.id()));
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

    /** A member that owes nothing, so that nothing but the request changes it. */
    private Ask leaving(Registered it, String path) {
        var row =
                "%s,%s,,LOCAL_GOVERNMENT,,,,FULL,1992-01-17,2026-12-31,,,,%s,\n"
                        .formatted("AAA " + UUID.randomUUID(), it.country(), it.office());
        var file = MembershipApi.firstLines(MembershipApi.theFile(), 1) + row;
        var report = api.imported(Tokens.secretariat(), file);
        var member = report.get("tasks").get(0).get("organisation").asString();
        var record = API + "/organisations/" + member;
        var version = Map.of("If-Match", "\"1\"");
        return new Ask(record + path, version, "{\"on\":\"2015-06-30\"}", member, record);
    }
}
