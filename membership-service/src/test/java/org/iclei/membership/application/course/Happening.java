package org.iclei.membership.application.course;

import java.time.LocalDate;
import java.util.UUID;

/** What may happen to an application, in whichever order. */
enum Happening {
    CHECK_PASSES,
    CHECK_FAILS,
    APPROVE,
    DECLINE,
    PAY,
    FAIL,
    /** Of two payments the bank returns one. */
    FAIL_IN_PART,
    CANCEL_INVOICE,
    REFUND,
    WITHDRAW,
    EXPIRE;

    static final UUID INVOICE = UUID.randomUUID();

    /** What was tried on a course that refuses it leaves it as it is. */
    Course happen(Course course, LocalDate on) {
        return switch (this) {
            case CHECK_PASSES -> taken(course, course.checked(true));
            case CHECK_FAILS -> taken(course, course.checked(false));
            case APPROVE -> taken(course, course.approved("GexCom 2016-03", on));
            case DECLINE ->
                    taken(course, course.declined("GexCom 2016-03", on, DeclineReason.OTHER));
            case PAY -> course.settled(INVOICE, on);
            case FAIL, FAIL_IN_PART -> course.reopened(INVOICE);
            case CANCEL_INVOICE -> course.invoiceCancelled(INVOICE);
            case REFUND -> taken(course, course.refunded(on));
            case WITHDRAW -> taken(course, course.withdrawn(on));
            case EXPIRE -> taken(course, course.expired(on));
        };
    }

    /** Eligible, checked and invoiced: from here on anything may come. */
    static Course invoiced() {
        var begun = Course.begun(Eligibility.by("CHARTER_2_3_B"));
        return taken(begun, taken(begun, begun.checked(true)).invoiced(INVOICE));
    }

    static Course taken(Course before, Step<Course> step) {
        return step instanceof Step.Taken<Course>(var next) ? next : before;
    }
}
