package org.iclei.membership.application.course;

import org.jspecify.annotations.Nullable;

/**
 * Whether the category asked for is open to the organisation.
 *
 * @param basis the article or the ruling that says so
 * @param minute reference of the minutes, where the Executive Committee ruled on this application
 */
public record Eligibility(Status status, @Nullable String basis, @Nullable String minute) {
    public static final Eligibility AWAITED = new Eligibility(Status.AWAITS_RULING, null, null);

    public enum Status {
        ELIGIBLE,
        AWAITS_RULING,
        NOT_ELIGIBLE
    }

    public static Eligibility by(String basis) {
        return new Eligibility(Status.ELIGIBLE, basis, null);
    }

    static Eligibility ruled(boolean eligible, String minute) {
        var status = eligible ? Status.ELIGIBLE : Status.NOT_ELIGIBLE;
        return new Eligibility(status, "EXECUTIVE_COMMITTEE", minute);
    }
}
