package org.iclei.events.workingmeeting.plan;

import org.iclei.events.calendar.HalfDay;
import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.events.studyvisit.VisitState;
import org.iclei.schema.exchange.CommonDay;
import org.iclei.schema.exchange.SchedulingRequested;

import java.util.List;

/** Published request → plan. */
public final class PlanRequests {
    private PlanRequests() {}

    public static Plan plan(SchedulingRequested request) {
        var offices = request.coExecutingOffices();
        return new Plan(
                request.meeting(),
                request.programme(),
                request.number(),
                request.planRevision(),
                request.from(),
                request.to(),
                request.programmeCities(),
                request.commonDays().stream().map(PlanRequests::block).toList(),
                request.visits().stream().map(PlanRequests::visit).toList(),
                request.attendances().stream().map(PlanRequests::attendance).toList(),
                request.organisations(),
                offices == null ? List.of() : offices);
    }

    private static Block block(CommonDay day) {
        return new Block(
                day.city(),
                day.country(),
                day.organisation(),
                day.outsideHost(),
                new HalfDay(day.from()),
                new HalfDay(day.to()));
    }

    private static StudyVisit visit(SchedulingRequested.Visit visit) {
        return new StudyVisit(
                visit.visit(),
                visit.pairing(),
                visit.parties(),
                visit.host(),
                new HalfDay(visit.from()),
                new HalfDay(visit.to()),
                visit.transfer(),
                VisitState.TENTATIVE);
    }

    private static Attendance attendance(SchedulingRequested.Attendance attendance) {
        return new Attendance(attendance.person(), attendance.organisation(), attendance.pairing());
    }
}
