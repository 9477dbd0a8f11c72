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

/** How drafts of applications are asked, which headquarters does not read. */
final class DraftSamples {
    private static final String API = "/api/membership/v1";
    private static final String DRAFTS = "/application-drafts";
    private static final String FULL = "{\"category\":\"FULL\"}";

    private final MembershipApi api;

    DraftSamples(WebTestClient http) {
        api = new MembershipApi(http);
    }

    Map<String, AccessSample<Registered>> all() {
        var all = API + DRAFTS;
        return Map.of(
                "POST " + all,
                entry(404, this::begun),
                "GET " + all,
                list(this::listed),
                "GET " + all + "/{id}",
                record(it -> ask(it, drafted(it), "", "")),
                "PUT " + all + "/{id}",
                record(it -> ask(it, drafted(it), "", FULL)),
                "POST " + all + "/{id}/submission",
                record(it -> ask(it, drafted(it), "/submission", "")));
    }

    private UUID drafted(Registered it) {
        var body = Map.of("organisation", it.id(), "category", "FULL");
        return api.created(Tokens.office(it.office()), DRAFTS, body);
    }

    private Ask begun(Registered it) {
        var body = "{\"organisation\":\"" + it.id() + "\"}";
        return new Ask(API + DRAFTS, Map.of(), body, "none", applications(it));
    }

    private Ask listed(Registered it) {
        var id = drafted(it).toString();
        var uri = API + DRAFTS + "?size=200&organisation=" + it.id();
        return new Ask(uri, Map.of(), "", id, applications(it));
    }

    private static Ask ask(Registered it, UUID draft, String step, String body) {
        var uri = API + DRAFTS + "/" + draft + step;
        var version = Map.of("If-Match", "\"1\"");
        return new Ask(uri, version, body, draft.toString(), applications(it));
    }

    /** Where the secretariat sees whether one was handed in. */
    private static String applications(Registered it) {
        return API + "/applications?organisation=" + it.id();
    }
}
