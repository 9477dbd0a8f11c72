package org.iclei.membership.organisation;

import java.time.LocalDate;

/**
 * A membership as it was taken over.
 *
 * @param paidUntil last day that the dues paid cover
 */
public record Membership(Category category, LocalDate paidUntil) {

    /** What the Charter distinguishes, and the regional affiliates beside it. */
    public enum Category {
        FULL,
        ASSOCIATE,
        AFFILIATE
    }
}
