package org.iclei.membership;

import static org.iclei.kit.testing.AccessSample.entry;
import static org.iclei.kit.testing.AccessSample.list;
import static org.iclei.kit.testing.AccessSample.record;
import static org.iclei.kit.testing.AccessSample.shared;
import static org.iclei.kit.testing.AccessSample.tasks;

import org.iclei.kit.testing.AccessSample;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.RecordContract;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.viewer.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** An organisation that the Canada office serves, and one that it does not. */
@ServiceTest
class AccessIT extends RecordContract<AccessIT.Registered> {
    private static final String API = "/api/membership/v1";

    /**
     * An organisation whose missing population is somebody's task.
     *
     * @param neighbour the name of one that is not registered yet
     */
    record Registered(
            UUID id, String officialName, String neighbour, String country, String office) {
        Ask ask(String path) {
            return new Ask(API + path, Map.of(), "", id.toString(), own());
        }

        String own() {
            return API + "/organisations/" + id;
        }
    }

    @Autowired private WebTestClient http;

    @Override
    protected Registered own() {
        return registered("CA", "CANADA");
    }

    @Override
    protected Registered foreign() {
        return registered("JP", "JAPAN");
    }

    private Registered registered(String country, String office) {
        return registered(name(), country, office);
    }

    private Registered registered(String name, String country, String office) {
        var body =
                Map.<String, Object>of(
                        "officialName", name,
                        "country", country,
                        "type", "LOCAL_GOVERNMENT",
                        "servingOffice", office);
        var key = UUID.randomUUID().toString();
        var answer = new MembershipApi(http).register(Tokens.secretariat(), key, body);
        var id = MembershipApi.json(answer.expectStatus().isCreated()).get("id").asString();
        return new Registered(UUID.fromString(id), name, name(), country, office);
    }

    /** Before all others in a list. */
    private static String name() {
        return "AAA " + UUID.randomUUID();
    }

    @Override
    protected String token(Role role, Registered own) {
        return switch (role) {
            case OFFICE -> Tokens.office(own.office());
            case CITY -> Tokens.city(own.id());
            default -> Tokens.role(role.name().toLowerCase(Locale.ROOT));
        };
    }

    @Override
    protected Map<String, AccessSample<Registered>> samples() {
        var samples = new HashMap<>(organisations());
        samples.putAll(duplicates());
        samples.putAll(others());
        samples.putAll(new RegisterSamples(http).all());
        samples.putAll(new DuesSamples(http).all());
        samples.putAll(new ApplicationSamples(http).all());
        samples.putAll(new DraftSamples(http).all());
        return samples;
    }

    private static Map<String, AccessSample<Registered>> organisations() {
        return Map.of(
                "GET " + API + "/organisations",
                list(it -> it.ask("/organisations?q=AAA&size=200")),
                "GET " + API + "/organisations/{id}",
                record(it -> it.ask("/organisations/" + it.id())),
                "PATCH " + API + "/organisations/{id}",
                record(AccessIT::correction),
                "POST " + API + "/organisations",
                entry(403, AccessIT::registration),
                "POST " + API + "/imports",
                entry(200, AccessIT::takeover),
                "GET " + API + "/tasks",
                tasks(it -> it.ask("/tasks?size=200")));
    }

    private Map<String, AccessSample<Registered>> duplicates() {
        return Map.of(
                "GET " + API + "/duplicates",
                list(this::twin),
                "POST " + API + "/organisations/{id}/merge",
                record(this::merge));
    }

    private Map<String, AccessSample<Registered>> others() {
        return Map.of(
                "GET " + API + "/offices",
                shared(it -> it.ask("/offices")),
                "POST " + API + "/persons",
                shared(AccessIT::person),
                "GET " + API + "/persons/{id}",
                shared(it -> it.ask("/persons/" + known(it))),
                "DELETE " + API + "/persons/{id}",
                shared(it -> it.ask("/persons/" + UUID.randomUUID())),
                "GET " + API + "/trail/verification",
                shared(it -> it.ask("/trail/verification")),
                "GET " + API + "/openapi.json",
                shared(it -> it.ask("/openapi.json")));
    }

    /** Asked when there is one of nearly the same name. */
    private Ask twin(Registered it) {
        registered(it.officialName() + " (" + UUID.randomUUID() + ")", it.country(), it.office());
        return it.ask("/duplicates?size=200&country=" + it.country());
    }

    private Ask merge(Registered it) {
        var survivor = registered(it.country(), it.office());
        var body = "{\"into\":\"" + survivor.id() + "\"}";
        var version = Map.of("If-Match", "\"1\"");
        var path = it.own() + "/merge";
        return new Ask(path, version, body, it.id().toString(), it.own());
    }

    private static Ask correction(Registered it) {
        var body = "{\"englishName\":\"Another name\"}";
        var version = Map.of("If-Match", "\"1\"");
        return new Ask(it.own(), version, body, it.id().toString(), it.own());
    }

    private static Ask registration(Registered it) {
        var body =
                """
                {"officialName":"%s","country":"%s","type":"LOCAL_GOVERNMENT","servingOffice":"%s"}
                """
                        .formatted(it.neighbour(), it.country(), it.office());
        return new Ask(API + "/organisations", Map.of(), body, "none", neighbours(it));
    }

    private static Ask takeover(Registered it) {
        var file =
                MembershipApi.firstLines(MembershipApi.theFile(), 1)
                        + "%s,%s,,LOCAL_GOVERNMENT,,,,,,,,,,%s,\n"
                                .formatted(it.neighbour(), it.country(), it.office());
        var csv = Map.of("Content-Type", "text/csv");
        return new Ask(API + "/imports", csv, file, "none", neighbours(it));
    }

    private static String neighbours(Registered it) {
        return API + "/organisations?q=" + it.neighbour();
    }

    private String known(Registered it) {
        var address = Map.of("email", it.id() + "@example.org");
        var answer = new MembershipApi(http).post(Tokens.secretariat(), "/persons", address);
        return MembershipApi.json(answer.expectStatus().isOk()).get("person").asString();
    }

    private static Ask person(Registered it) {
        var body = "{\"email\":\"" + it.id() + "@example.org\"}";
        return new Ask(API + "/persons", Map.of(), body, "none", it.own());
    }
}
