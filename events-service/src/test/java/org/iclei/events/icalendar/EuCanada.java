package org.iclei.events.icalendar;

import org.iclei.events.Asked;
import org.iclei.events.programmedirectory.ProgrammeFacts;
import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.events.studyvisit.VisitState;
import org.iclei.events.workingmeeting.plan.Plan;
import org.iclei.events.workingmeeting.plan.PlanRequests;
import org.iclei.schema.OrganisationFacts;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two meetings of 2015 as entries of a calendar, and the names of those who take part. */
final class EuCanada {
    static final Entry.Saved SAVED = new Entry.Saved(3, Instant.parse("2015-05-19T08:00:00Z"));
    static final URI GATEWAY = URI.create("https://network.example");

    private EuCanada() {}

    static List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (int number : new int[] {1, 2}) {
            entries.add(meeting(number, Standing.CONFIRMED));
            plan(number).visits().forEach(visit -> entries.add(visit(number, visit)));
        }
        return entries;
    }

    static Entry.Meeting meeting(int number, Standing standing) {
        var plan = plan(number);
        var planned =
                new Planned(
                        plan.meeting(),
                        plan.programme(),
                        plan.number(),
                        plan.from(),
                        plan.to(),
                        plan.commonDays());
        return new Entry.Meeting(planned, standing, SAVED);
    }

    /** Almada at Saanich in July, Saanich at Almada in October. */
    static StudyVisit almadaAndSaanich(int number) {
        return plan(number).visits().stream()
                .filter(visit -> visit.pairing().equals(Asked.SAANICH_PAIRING))
                .findFirst()
                .orElseThrow();
    }

    static Entry.Visit visit(int number, StudyVisit visit) {
        var plan = plan(number);
        return new Entry.Visit(
                plan.meeting(), plan.programme(), number, visit.as(VisitState.CONFIRMED), SAVED);
    }

    static Names names() {
        var programme = Asked.programme();
        var id = programme.programme();
        var offices = programme.coExecutingOffices();
        var facts = new ProgrammeFacts(id, programme.name(), offices);
        return new Names(organisations(), Map.of(id, facts));
    }

    static Map<java.util.UUID, OrganisationFacts> organisations() {
        return plan(1).organisations().stream()
                .collect(Collectors.toMap(OrganisationFacts::id, Function.identity()));
    }

    static Plan plan(int number) {
        return PlanRequests.plan(Asked.workingMeeting(number));
    }
}
