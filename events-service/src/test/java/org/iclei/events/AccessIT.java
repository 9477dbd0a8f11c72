package org.iclei.events;

import static org.awaitility.Awaitility.await;
import static org.iclei.kit.testing.AccessSample.list;
import static org.iclei.kit.testing.AccessSample.owned;
import static org.iclei.kit.testing.AccessSample.record;
import static org.iclei.kit.testing.AccessSample.shared;

import org.iclei.events.memberdirectory.MemberDirectory;
import org.iclei.kit.testing.AccessSample;
import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.RecordContract;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.viewer.Role;
import org.iclei.schema.OrganisationFacts;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A meeting that the Canada office co-executes, and one in which nobody of Canada is. */
@ServiceTest
@Import(Neighbours.class)
class AccessIT extends RecordContract<SchedulingRequested> {
    private static final String API = "/api/events/v1";

    @Autowired private WebTestClient http;
    @Autowired private MemberDirectory directory;

    /** Who asks next, so that a sample can be about what is his own. */
    private String asking = Tokens.secretariat();

    private OpenLinks links;

    @BeforeEach
    void citiesAreKnown() {
        links = new OpenLinks(http);
        Neighbours.registerCities();
        await().until(() -> directory.servedBy(Set.of("EUROPE", "CANADA")).size() == 8);
    }

    @Override
    protected SchedulingRequested own() {
        return held(Asked.HANNOVER, Asked.SAANICH, "CANADA");
    }

    @Override
    protected SchedulingRequested foreign() {
        return held(UUID.randomUUID(), UUID.randomUUID(), "JAPAN");
    }

    /** One visit of one pairing, in a programme of its own. */
    private SchedulingRequested held(UUID guest, UUID host, String office) {
        var meeting = UUID.randomUUID();
        var parties = List.of(guest, host);
        var visit =
                new SchedulingRequested.Visit(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        parties,
                        host,
                        "2015-07-08/AM",
                        "2015-07-10/PM",
                        false);
        var plan =
                new SchedulingRequested(
                        LocalDate.of(2015, 5, 18),
                        meeting,
                        UUID.randomUUID(),
                        1,
                        1,
                        LocalDate.of(2015, 7, 6),
                        LocalDate.of(2015, 7, 10),
                        parties,
                        List.of(),
                        List.of(visit),
                        List.of(),
                        parties.stream().map(AccessIT::facts).toList(),
                        List.of(office));
        Neighbours.publish(meeting, plan);
        await().until(() -> isThere(meeting));
        return plan;
    }

    private static OrganisationFacts facts(UUID id) {
        var type = "LOCAL_GOVERNMENT";
        return new OrganisationFacts(
                id, "City " + id, null, "JP", null, type, "EAST_ASIA", "JAPAN", Map.of());
    }

    private boolean isThere(UUID meeting) {
        return http.get()
                .uri(API + "/working-meetings/" + meeting)
                .headers(headers -> headers.setBearerAuth(Tokens.secretariat()))
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .isSameCodeAs(HttpStatus.OK);
    }

    /** Serves Hannover, which takes part. */
    @Override
    protected String observer() {
        asking = Tokens.office("EUROPE");
        return asking;
    }

    @Override
    protected Set<String> anonymous() {
        return Set.of(API + "/calendars/{secret}.ics");
    }

    @Override
    protected String token(Role role, SchedulingRequested own) {
        asking = tokenOf(role, own);
        return asking;
    }

    private static String tokenOf(Role role, SchedulingRequested own) {
        return switch (role) {
            case OFFICE -> Tokens.office("CANADA");
            case CITY -> Tokens.city(Asked.HANNOVER);
            case AUDITOR -> Tokens.auditor(own.programme());
            default -> Tokens.role(role.name().toLowerCase(Locale.ROOT));
        };
    }

    @Override
    protected Map<String, AccessSample<SchedulingRequested>> samples() {
        return Map.ofEntries(
                Map.entry(
                        "GET " + API + "/working-meetings",
                        list(it -> ask(it, "/working-meetings?size=200", it.meeting()))),
                Map.entry(
                        "GET " + API + "/working-meetings/{id}",
                        record(it -> ask(it, "/working-meetings/" + it.meeting(), it.meeting()))),
                Map.entry(
                        "GET " + API + "/study-visits",
                        list(it -> ask(it, "/study-visits?size=200", visit(it)))),
                Map.entry(
                        "GET " + API + "/programmes/{programme}/calendar.ics",
                        record(it -> calendar(it, "/programmes/", it.programme()))),
                Map.entry(
                        "GET " + API + "/organisations/{organisation}/calendar.ics",
                        record(it -> calendar(it, "/organisations/", guest(it)))),
                Map.entry("POST " + API + "/calendar-links", owned(AccessIT::newLink)),
                Map.entry(
                        "GET " + API + "/calendar-links",
                        list(it -> ask(it, "/calendar-links?size=200&sort=-made", link(it).id()))),
                Map.entry(
                        "GET " + API + "/calendar-links/{id}", record(it -> ofLink(it, Map.of()))),
                Map.entry(
                        "DELETE " + API + "/calendar-links/{id}",
                        owned(it -> ofLink(it, Map.of("If-Match", "\"1\"")))),
                Map.entry(
                        "GET " + API + "/calendars/{secret}.ics",
                        shared(it -> ask(it, "/calendars/" + link(it).secret(), it.meeting()))),
                Map.entry(
                        "GET " + API + "/persons/{id}",
                        shared(it -> ask(it, "/persons/" + booked(), it.meeting()))),
                Map.entry(
                        "GET " + API + "/trail/verification",
                        shared(it -> ask(it, "/trail/verification", it.meeting()))),
                Map.entry(
                        "GET " + API + "/openapi.json",
                        shared(it -> ask(it, "/openapi.json", it.meeting()))));
    }

    /** Somebody whom a meeting of nobody else expects. */
    private UUID booked() {
        var person = UUID.randomUUID();
        var nobody = Asked.onlyFor(Asked.workingMeeting(1), _ -> false);
        var sent = new SchedulingRequested.Attendance(person, Asked.TALLINN, null);
        var plan = Asked.ofAnotherMeeting(Asked.plus(nobody, sent));
        Neighbours.publish(plan.meeting(), plan);
        await().until(() -> isThere(plan.meeting()));
        return person;
    }

    private static UUID visit(SchedulingRequested it) {
        return it.visits().getFirst().visit();
    }

    private static UUID guest(SchedulingRequested it) {
        return it.visits().getFirst().parties().getFirst();
    }

    private static Ask calendar(SchedulingRequested it, String of, UUID id) {
        return ask(it, of + id + "/calendar.ics", id);
    }

    private static Ask newLink(SchedulingRequested it) {
        var body = "{\"programme\":\"" + it.programme() + "\"}";
        var record = API + "/working-meetings/" + it.meeting();
        return new Ask(API + "/calendar-links", Map.of(), body, it.programme() + "", record);
    }

    private Ask ofLink(SchedulingRequested it, Map<String, String> headers) {
        var path = API + "/calendar-links/" + link(it).id();
        return new Ask(path, headers, "", path.substring(path.lastIndexOf('/') + 1), path);
    }

    /** A link of whoever asks, or of the secretariat where he may make none. */
    private OpenLinks.Link link(SchedulingRequested it) {
        return links.make(newLink(it), asking, Tokens.secretariat());
    }

    private static Ask ask(SchedulingRequested it, String path, UUID id) {
        var record = API + "/working-meetings/" + it.meeting();
        return new Ask(API + path, Map.of(), "", id.toString(), record);
    }
}
