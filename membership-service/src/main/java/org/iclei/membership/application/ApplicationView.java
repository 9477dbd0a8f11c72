package org.iclei.membership.application;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.membership.application.agenda.DeadlineKind;
import org.iclei.membership.application.course.ApplicationState;
import org.iclei.membership.application.course.Approval;
import org.iclei.membership.application.course.Eligibility;
import org.iclei.membership.application.course.OfficeCheck;
import org.iclei.membership.organisation.Membership.Category;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An application as it is shown. */
@Schema(
        name = "MembershipApplication",
        description = "An organisation's application for membership.")
public record ApplicationView(
        UUID id,
        UUID organisation,
        @Schema(description = "Name in its own words.", example = "Kalyan Dombivali")
                String officialName,
        @Schema(description = "Code of the office that serves it today.", example = "SOUTH_ASIA")
                String servingOffice,
        Category category,
        @Schema(description = "Whether members of this category vote.") boolean voting,
        @Schema(description = "The day it was received, on paper or here.") LocalDate receivedOn,
        ApplicationState state,
        Eligibility eligibility,
        OfficeCheck check,
        Approval approval,
        @Schema(description = "Id of the invoice for its first dues.") @Nullable UUID invoice,
        @Schema(description = "Day from which the first dues count as paid.")
                @Nullable LocalDate paidOn,
        @Schema(description = "True when what was paid is to be paid back.") boolean refundDue,
        @Nullable LocalDate refundedOn,
        @Schema(description = "Day on which it was declined, withdrawn or expired.")
                @Nullable LocalDate endedOn,
        @Schema(description = "The later of the payment's value date and the decision's day.")
                @Nullable LocalDate joinedOn,
        @Schema(description = "Day on which the council resolved to join.")
                @Nullable LocalDate resolutionOn,
        List<Due> deadlines,
        @Schema(description = "Opaque ids of those who speak for the applicant.")
                List<UUID> contacts,
        List<Question> questions,
        @Schema(description = "Opaque id of who looks after it; not shown to the applicant.")
                @Nullable UUID assignee,
        @Schema(description = "Not shown to the applicant.") @Nullable List<Note> notes) {

    /** Something that is due by a day. */
    @Schema(name = "ApplicationDeadline")
    public record Due(DeadlineKind kind, LocalDate on) {}
}
