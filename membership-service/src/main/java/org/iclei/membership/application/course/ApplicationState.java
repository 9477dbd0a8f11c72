package org.iclei.membership.application.course;

/** How far an application has come; the committee's decision runs beside it. */
public enum ApplicationState {
    SUBMITTED,
    INFO_REQUESTED,
    INVOICED,
    PAID,
    ADMITTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED;

    public boolean isOpen() {
        return ordinal() < ADMITTED.ordinal();
    }
}
