package org.iclei.membership.application.submission;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.Admitting;
import org.iclei.membership.application.ApplicationEvents;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.Desk;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.application.Request;
import org.iclei.membership.application.agenda.OfficeTerms;
import org.iclei.membership.application.course.Eligibility;
import org.iclei.membership.eligibility.Applicant;
import org.iclei.membership.eligibility.EligibilityRules;
import org.iclei.membership.eligibility.Verdict;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.organisation.lineage.EndedProblem;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes in an application of an organisation that is no member and has no other one open. */
@Component
public class SubmitApplication {

    /**
     * @param receivedOn the day it came by post; none for today
     */
    public record Wanted(
            UUID organisation,
            Category category,
            @Nullable LocalDate receivedOn,
            List<UUID> contacts) {}

    private final Applications applications;
    private final Organisations organisations;
    private final OfficeTerms terms;
    private final Today today;

    SubmitApplication(
            Applications applications,
            Organisations organisations,
            OfficeTerms terms,
            Today today) {
        this.applications = applications;
        this.organisations = organisations;
        this.terms = terms;
        this.today = today;
    }

    /**
     * @throws Refused NOT_FOUND when the viewer may not see the organisation, or the first broken
     *     rule's type
     */
    public Loaded<MembershipApplication> submit(NewId id, Wanted wanted, Viewer viewer) {
        var applicant = applicant(wanted, viewer);
        return applications.create(
                id,
                Cause.of(viewer),
                loaded -> loaded,
                () -> decide(id, wanted, applicant, viewer));
    }

    /**
     * Takes nothing in.
     *
     * @throws Refused as it would be submitted now
     */
    public void check(Wanted wanted, Viewer viewer) {
        var nobodys = new NewId(new UUID(0, 0), "");
        decide(nobodys, wanted, applicant(wanted, viewer), viewer);
    }

    private Loaded<Organisation> applicant(Wanted wanted, Viewer viewer) {
        return organisations
                .find(wanted.organisation(), Admitting.as(viewer))
                .orElseThrow(Refusals::none);
    }

    private Decision<MembershipApplication, Loaded<MembershipApplication>> decide(
            NewId id, Wanted wanted, Loaded<Organisation> applicant, Viewer viewer) {
        var day = today.at(applicant.state().place().office());
        var receivedOn = receivedOn(wanted, viewer, day);
        EndedProblem.refuseOnceEnded(
                applicant.state().lineage(), "It has ended and cannot become a member.");
        if (applicant.state().isMember()) throw Refusals.memberAlready();
        applications.inPlaceOf(applicant.id()).ifPresent(Refusals::openAlready);
        var eligibility = eligibility(applicant.state(), wanted.category());
        var place = applicant.state().place();
        var request =
                new Request(
                        id.value(),
                        applicant.id(),
                        wanted.category(),
                        receivedOn,
                        terms.of(place.office()));
        var submitted =
                MembershipApplication.submitted(
                        request, eligibility, Desk.of(wanted.contacts()), day);
        var facts = OrganisationEvents.facts(applicant.id(), applicant.state());
        var events = new ApplicationEvents(facts).submitted(request);
        return new Decision.Save<>(submitted, events, loaded -> loaded);
    }

    private static LocalDate receivedOn(Wanted wanted, Viewer viewer, LocalDate today) {
        var day = wanted.receivedOn();
        if (day == null) return today;
        if (day.isAfter(today)) throw Refusals.receivedInTheFuture();
        if (!Admitting.inside(viewer) && !day.equals(today)) throw Refusals.notByPost();
        return day;
    }

    private static Eligibility eligibility(Organisation applicant, Category category) {
        var place = applicant.place();
        var kind = new Applicant(applicant.type(), place.country(), place.subdivision());
        return switch (EligibilityRules.judge(kind, category)) {
            case Verdict.Eligible(var basis) -> Eligibility.by(basis);
            case Verdict.AwaitsRuling() -> Eligibility.AWAITED;
            case Verdict.OtherCategory(var open) ->
                    throw new Refused(
                            ProblemType.CATEGORY_NOT_OPEN,
                            "This kind of organisation cannot become a member of this category.",
                            Map.of("open", open.stream().map(Enum::name).sorted().toList()));
        };
    }
}
