package org.iclei.membership.application;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.course.Step;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Takes one step of an application, on exactly the version that somebody decided on. */
@Component
public class TakeStep {
    private final Applications applications;
    private final Organisations organisations;
    private final Today today;

    TakeStep(Applications applications, Organisations organisations, Today today) {
        this.applications = applications;
        this.organisations = organisations;
        this.today = today;
    }

    /**
     * A step that depends on what day it is where the applicant is served.
     *
     * @throws Refused as any step
     */
    public Loaded<MembershipApplication> take(
            UUID id,
            long version,
            Viewer viewer,
            BiFunction<MembershipApplication, LocalDate, Step<MembershipApplication>> step) {
        return take(id, version, viewer, it -> step.apply(it, today(it)));
    }

    /** What day it is where the applicant is served. */
    public LocalDate today(MembershipApplication application) {
        return today.at(applicant(application).place().office());
    }

    /**
     * @throws Refused NOT_FOUND when the viewer may not see it, STALE_VERSION when somebody changed
     *     it, or the type of its refusal
     */
    public Loaded<MembershipApplication> take(
            UUID id,
            long version,
            Viewer viewer,
            Function<MembershipApplication, Step<MembershipApplication>> step) {
        if (applications.find(id, viewer).isEmpty()) throw ApplicationProblems.none();
        // a refusal is no exception here: whoever decided on an older version learns that first
        return saved(
                applications.decide(
                        id,
                        version,
                        Cause.of(viewer),
                        found -> decide(found.orElseThrow(ApplicationProblems::none), step)));
    }

    /** The same on whatever version there is, for the second half of a step. */
    public Loaded<MembershipApplication> take(
            UUID id,
            Viewer viewer,
            Function<MembershipApplication, Step<MembershipApplication>> step) {
        return saved(
                applications.decide(
                        id,
                        Cause.of(viewer),
                        found -> decide(found.orElseThrow(ApplicationProblems::none), step)));
    }

    private static Loaded<MembershipApplication> saved(
            Step<Loaded<MembershipApplication>> outcome) {
        return switch (outcome) {
            case Step.Taken<Loaded<MembershipApplication>>(var saved) -> saved;
            case Step.Refused<Loaded<MembershipApplication>>(var why) ->
                    throw ApplicationProblems.of(why);
        };
    }

    /** What is saved for a step, and what is told of it. */
    public Decision<MembershipApplication, Step<Loaded<MembershipApplication>>> decide(
            Loaded<MembershipApplication> found,
            Function<MembershipApplication, Step<MembershipApplication>> step) {
        var before = found.state();
        return switch (step.apply(before)) {
            case Step.Refused<MembershipApplication>(var why) ->
                    new Decision.Leave<>(new Step.Refused<>(why));
            case Step.Taken<MembershipApplication>(var after) when after.equals(before) ->
                    new Decision.Leave<>(new Step.Taken<>(found));
            case Step.Taken<MembershipApplication>(var after) ->
                    new Decision.Save<>(
                            after,
                            events(before).changed(before, after),
                            saved -> new Step.Taken<>(saved));
        };
    }

    /** What is told of it, with the applicant as it is known today. */
    public ApplicationEvents events(MembershipApplication application) {
        var id = application.request().organisation();
        return new ApplicationEvents(OrganisationEvents.facts(id, applicant(application)));
    }

    private Organisation applicant(MembershipApplication application) {
        return organisations.find(application.request().organisation()).orElseThrow().state();
    }
}
