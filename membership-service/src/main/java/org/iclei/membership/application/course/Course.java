package org.iclei.membership.application.course;

import static org.iclei.membership.application.course.ApplicationRefusal.AWAITS_RULING;
import static org.iclei.membership.application.course.ApplicationRefusal.DECIDED_ALREADY;
import static org.iclei.membership.application.course.ApplicationRefusal.ENDED;
import static org.iclei.membership.application.course.ApplicationRefusal.INFORMATION_OUTSTANDING;
import static org.iclei.membership.application.course.ApplicationRefusal.INVOICED_ALREADY;
import static org.iclei.membership.application.course.ApplicationRefusal.NO_QUESTION;
import static org.iclei.membership.application.course.ApplicationRefusal.NO_REFUND_DUE;
import static org.iclei.membership.application.course.ApplicationRefusal.NO_RULING_NEEDED;
import static org.iclei.membership.application.course.ApplicationRefusal.UNCHECKED;
import static org.iclei.membership.application.course.ApplicationState.ADMITTED;
import static org.iclei.membership.application.course.ApplicationState.DECLINED;
import static org.iclei.membership.application.course.ApplicationState.EXPIRED;
import static org.iclei.membership.application.course.ApplicationState.INFO_REQUESTED;
import static org.iclei.membership.application.course.ApplicationState.INVOICED;
import static org.iclei.membership.application.course.ApplicationState.PAID;
import static org.iclei.membership.application.course.ApplicationState.SUBMITTED;
import static org.iclei.membership.application.course.ApplicationState.WITHDRAWN;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The course of an application. Payment and approval come in whichever order; only both, while it
 * is open, make a member. What was paid for one that came to nothing is due back.
 *
 * @param endedOn the day on which it was decided against it, withdrawn or expired
 * @param joinedOn the later of the payment's value date and the committee's decision
 */
public record Course(
        ApplicationState state,
        Eligibility eligibility,
        OfficeCheck check,
        FirstDues dues,
        Approval approval,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate joinedOn) {

    public static Course begun(Eligibility eligibility) {
        return new Course(
                SUBMITTED,
                eligibility,
                OfficeCheck.PENDING,
                FirstDues.NONE,
                Approval.PENDING,
                null,
                null);
    }

    public Step<Course> checked(boolean passed) {
        if (!state.isOpen()) return no(ENDED);
        if (state == INFO_REQUESTED) return no(INFORMATION_OUTSTANDING);
        if (approval.verdict() != Approval.Verdict.PENDING) return no(DECIDED_ALREADY);
        var next = passed ? OfficeCheck.PASSED : OfficeCheck.FAILED;
        return yes(new Course(state, eligibility, next, dues, approval, endedOn, joinedOn));
    }

    /** Until it is answered nothing that was checked before counts. */
    public Step<Course> asked() {
        if (!state.isOpen()) return no(ENDED);
        if (dues.invoice() != null) return no(INVOICED_ALREADY);
        if (approval.verdict() != Approval.Verdict.PENDING) return no(DECIDED_ALREADY);
        return yes(unchecked(INFO_REQUESTED));
    }

    public Step<Course> answered() {
        if (!state.isOpen()) return no(ENDED);
        return state == INFO_REQUESTED ? yes(unchecked(SUBMITTED)) : no(NO_QUESTION);
    }

    private Course unchecked(ApplicationState next) {
        return new Course(
                next, eligibility, OfficeCheck.PENDING, dues, approval, endedOn, joinedOn);
    }

    /** The Executive Committee rules on a kind of organisation that nothing else speaks of. */
    public Step<Course> ruled(boolean eligible, String minute, LocalDate on) {
        if (!state.isOpen()) return no(ENDED);
        if (eligibility.status() != Eligibility.Status.AWAITS_RULING) return no(NO_RULING_NEEDED);
        var ruling = Eligibility.ruled(eligible, minute);
        var ruled = new Course(state, ruling, check, dues, approval, endedOn, joinedOn);
        return eligible ? yes(ruled) : ruled.declined(minute, on, DeclineReason.NOT_ELIGIBLE);
    }

    public Step<Course> mayBeInvoiced() {
        if (!state.isOpen()) return no(ENDED);
        if (dues.invoice() != null) return no(INVOICED_ALREADY);
        return proceeds(this);
    }

    /** An invoice was issued for it. */
    public Step<Course> invoiced(UUID invoice) {
        if (!state.isOpen()) return no(ENDED);
        if (invoice.equals(dues.invoice())) return yes(this);
        if (dues.invoice() != null) return no(INVOICED_ALREADY);
        return yes(with(INVOICED, dues.invoiced(invoice)));
    }

    /** Paid, or given up by the association. */
    public Course settled(UUID invoice, LocalDate on) {
        if (!invoice.equals(dues.invoice()) || state == ADMITTED) return this;
        var settled = dues.settled(on);
        return state.isOpen() ? with(PAID, settled).admittedIfDue() : with(state, settled);
    }

    /**
     * Should it come to nothing, or has it, this is what goes back.
     *
     * @param held the bank's references of what came in and was not taken back, on whichever of its
     *     invoices
     */
    public Course holding(List<String> held) {
        if (state == ADMITTED) return this;
        var known = dues.holding(held);
        return with(state, state.isOpen() ? known : known.owedBack());
    }

    /** The payment failed; who is a member by then stays one and falls into arrears instead. */
    public Course reopened(UUID invoice) {
        if (!invoice.equals(dues.invoice()) || state == ADMITTED) return this;
        return with(state.isOpen() ? INVOICED : state, dues.unsettled());
    }

    public Course invoiceCancelled(UUID invoice) {
        if (!invoice.equals(dues.invoice()) || !state.isOpen()) return this;
        return with(SUBMITTED, dues.unsettled().cancelled());
    }

    public Step<Course> approved(String minute, LocalDate on) {
        if (!state.isOpen()) return no(ENDED);
        if (approval.verdict() != Approval.Verdict.PENDING) return no(DECIDED_ALREADY);
        return proceeds(
                new Course(
                                state,
                                eligibility,
                                check,
                                dues,
                                Approval.approved(minute, on),
                                null,
                                null)
                        .admittedIfDue());
    }

    public Step<Course> declined(String minute, LocalDate on, DeclineReason reason) {
        if (!state.isOpen()) return no(ENDED);
        if (approval.verdict() != Approval.Verdict.PENDING) return no(DECIDED_ALREADY);
        var decided = Approval.declined(minute, on, reason);
        return yes(new Course(DECLINED, eligibility, check, dues.owedBack(), decided, on, null));
    }

    public Step<Course> withdrawn(LocalDate on) {
        return state.isOpen() ? yes(ended(WITHDRAWN, on)) : no(ENDED);
    }

    public Step<Course> expired(LocalDate on) {
        return state.isOpen() ? yes(ended(EXPIRED, on)) : no(ENDED);
    }

    public Step<Course> refunded(LocalDate on) {
        return dues.refundDue() ? yes(with(state, dues.refunded(on))) : no(NO_REFUND_DUE);
    }

    private Course ended(ApplicationState end, LocalDate on) {
        return new Course(end, eligibility, check, dues.owedBack(), approval, on, null);
    }

    private Course admittedIfDue() {
        var paidOn = dues.settledOn();
        var approvedOn = approval.on();
        if (paidOn == null || approvedOn == null) return this;
        var later = paidOn.isAfter(approvedOn) ? paidOn : approvedOn;
        return new Course(ADMITTED, eligibility, check, dues, approval, null, later);
    }

    private Course with(ApplicationState next, FirstDues owed) {
        return new Course(next, eligibility, check, owed, approval, endedOn, joinedOn);
    }

    /** Neither invoice nor approval before it is known to be eligible and checked. */
    private Step<Course> proceeds(Course next) {
        if (eligibility.status() != Eligibility.Status.ELIGIBLE) return no(AWAITS_RULING);
        return check == OfficeCheck.PASSED ? yes(next) : no(UNCHECKED);
    }

    private static Step<Course> yes(Course next) {
        return new Step.Taken<>(next);
    }

    private static Step<Course> no(ApplicationRefusal why) {
        return new Step.Refused<>(why);
    }
}
