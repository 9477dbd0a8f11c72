package org.iclei.membership.eligibility;

import org.iclei.membership.organisation.Membership.Category;

import java.util.Set;

/** What the Charter and the rulings say of an applicant and the category asked for. */
public sealed interface Verdict {

    /**
     * @param basis the article, or the ruling, as a code
     */
    record Eligible(String basis) implements Verdict {}

    /** Nothing says so: the Executive Committee decides. */
    record AwaitsRuling() implements Verdict {}

    /**
     * @param open the categories that are open to it, now or by a ruling
     */
    record OtherCategory(Set<Category> open) implements Verdict {}
}
