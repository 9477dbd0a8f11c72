package org.iclei.events;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.iclei.schema.Catalogue;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.CommonDay;
import org.iclei.schema.exchange.ProgrammeCreated;
import org.iclei.schema.exchange.SchedulingRequested;
import org.iclei.schema.exchange.WorkingMeetingCancelled;
import org.iclei.schema.exchange.WorkingMeetingConfirmed;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What exchange-service asks: the samples of the contract, and variations of them. */
public final class Asked {
    public static final UUID SAANICH_PAIRING =
            UUID.fromString("019a6cc8-5660-7283-8d25-29599d429c37");
    public static final UUID EDMONTON_PAIRING =
            UUID.fromString("019a6cc8-5660-75b4-ba87-2ebe61ef68c1");
    public static final UUID ALMADA = UUID.fromString("a5d7f529-a0c6-5532-991d-684b868a6c63");
    public static final UUID SAANICH = UUID.fromString("3d5d3462-b7af-5cca-acc8-49aa71073d81");
    public static final UUID HANNOVER = UUID.fromString("994803f9-06aa-56c6-8b8d-c0976785cc50");
    public static final UUID TALLINN = UUID.fromString("566d20c4-1ed0-5d1c-9156-a0ae71039d8c");

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();

    private Asked() {}

    /** WM1: 40 delegates, Toronto 6–7 July 2015, then four visits; WM2: Vitoria-Gasteiz. */
    public static SchedulingRequested workingMeeting(int number) {
        var type = "org.iclei.exchange.working-meeting.scheduling-requested.v1";
        return sample(type, "working-meeting-" + number, SchedulingRequested.class);
    }

    /** The EU–Canada Cooperation, to which both meetings belong. */
    public static ProgrammeCreated programme() {
        var type = "org.iclei.exchange.programme.created.v1";
        return sample(type, "eu-canada", ProgrammeCreated.class);
    }

    private static <E> E sample(String type, String name, Class<E> data) {
        var file = "/contracts/" + type + "/samples/" + name + ".json";
        try (var sample = Asked.class.getResourceAsStream(file)) {
            return JSON.readValue(sample, data);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same plan for another meeting, so that everybody is wanted twice. */
    public static SchedulingRequested ofAnotherMeeting(SchedulingRequested plan) {
        return copy(plan, UUID.randomUUID(), plan.planRevision());
    }

    public static SchedulingRequested revision(SchedulingRequested plan, int revision) {
        return copy(plan, plan.meeting(), revision);
    }

    public static SchedulingRequested withCommonDays(
            SchedulingRequested plan, CommonDay... commonDays) {
        return copy(plan, List.of(commonDays), plan.visits(), plan.attendances());
    }

    public static SchedulingRequested withVisit(
            SchedulingRequested plan, SchedulingRequested.Visit changed) {
        var visits =
                plan.visits().stream()
                        .map(visit -> visit.visit().equals(changed.visit()) ? changed : visit)
                        .toList();
        return copy(plan, plan.commonDays(), visits, plan.attendances());
    }

    public static SchedulingRequested plus(
            SchedulingRequested plan, SchedulingRequested.Attendance attendance) {
        var all = Stream.concat(plan.attendances().stream(), Stream.of(attendance)).toList();
        return copy(plan, plan.commonDays(), plan.visits(), all);
    }

    public static SchedulingRequested onlyFor(
            SchedulingRequested plan, Predicate<SchedulingRequested.Attendance> people) {
        var left = plan.attendances().stream().filter(people).toList();
        return copy(plan, plan.commonDays(), plan.visits(), left);
    }

    /** A city withdraws: its pairing's visit and both delegations leave the plan. */
    public static SchedulingRequested without(SchedulingRequested plan, UUID pairing) {
        var visits = plan.visits().stream().filter(v -> !v.pairing().equals(pairing)).toList();
        var people = plan.attendances().stream().filter(a -> !pairing.equals(a.pairing()));
        return copy(plan, plan.commonDays(), visits, people.toList());
    }

    public static SchedulingRequested.Visit visit(SchedulingRequested plan, UUID pairing) {
        return plan.visits().stream()
                .filter(visit -> visit.pairing().equals(pairing))
                .findFirst()
                .orElseThrow();
    }

    public static SchedulingRequested.Visit visit(
            SchedulingRequested.Visit of, UUID host, String from, String to) {
        return new SchedulingRequested.Visit(
                of.visit(), of.pairing(), of.parties(), host, from, to, of.transfer());
    }

    public static SchedulingRequested coExecuted(SchedulingRequested plan, String office) {
        return new SchedulingRequested(
                plan.occurredOn(),
                plan.meeting(),
                plan.programme(),
                plan.number(),
                plan.planRevision(),
                plan.from(),
                plan.to(),
                plan.programmeCities(),
                plan.commonDays(),
                plan.visits(),
                plan.attendances(),
                plan.organisations(),
                List.of(office));
    }

    public static WorkingMeetingConfirmed confirmed(SchedulingRequested plan) {
        return new WorkingMeetingConfirmed(
                LocalDate.of(2015, 5, 19),
                plan.meeting(),
                plan.programme(),
                plan.number(),
                plan.planRevision(),
                plan.organisations());
    }

    public static WorkingMeetingCancelled cancelled(SchedulingRequested plan) {
        return new WorkingMeetingCancelled(
                LocalDate.of(2015, 5, 20),
                plan.meeting(),
                plan.programme(),
                plan.number(),
                plan.planRevision(),
                "PROGRAMME_ENDED",
                plan.organisations());
    }

    /** As it travels. */
    public static Envelope envelope(UUID subject, long sequence, DomainEvent event) {
        var type = Catalogue.of(event.getClass());
        return new Envelope(
                UUID.randomUUID(),
                type.source(),
                type.name(),
                subject.toString(),
                Instant.parse("2015-05-18T08:00:00Z"),
                URI.create("http://localhost/schemas/" + type.name()),
                sequence,
                "test",
                UUID.randomUUID(),
                null,
                JSON.writeValueAsString(event));
    }

    public static <E extends DomainEvent> E data(Envelope envelope, Class<E> type) {
        return JSON.readValue(envelope.data(), type);
    }

    private static SchedulingRequested copy(SchedulingRequested plan, UUID meeting, int revision) {
        return new SchedulingRequested(
                plan.occurredOn(),
                meeting,
                plan.programme(),
                plan.number(),
                revision,
                plan.from(),
                plan.to(),
                plan.programmeCities(),
                plan.commonDays(),
                plan.visits(),
                plan.attendances(),
                plan.organisations(),
                plan.coExecutingOffices());
    }

    private static SchedulingRequested copy(
            SchedulingRequested plan,
            List<CommonDay> commonDays,
            List<SchedulingRequested.Visit> visits,
            List<SchedulingRequested.Attendance> attendances) {
        return new SchedulingRequested(
                plan.occurredOn(),
                plan.meeting(),
                plan.programme(),
                plan.number(),
                plan.planRevision(),
                plan.from(),
                plan.to(),
                plan.programmeCities(),
                commonDays,
                visits,
                attendances,
                plan.organisations(),
                plan.coExecutingOffices());
    }
}
