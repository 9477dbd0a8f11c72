package org.iclei.membership.duplicate.merge;

/** Why one organisation is not merged into another. */
enum MergeRefusal {
    ITSELF("An organisation is not merged into itself."),
    BOTH_MEMBERS("Both are members. End the membership that began later, then merge that one."),
    MEMBER_SURVIVES("The duplicate is the member. Merge the other one into it."),
    FORMER_MEMBER("The duplicate was a member once. Merge the other one into it."),
    BOTH_WERE_MEMBERS(
            "The duplicate was a member on days on which the other one was not, and no membership"
                    + " moves. Merge the other one into it if it was a member on all of its days."),
    MERGED_ALREADY("The duplicate was merged before."),
    SURVIVOR_MERGED("The other organisation was merged itself. Merge into the one it became."),
    HAS_ABSORBED(
            "Others were merged into the duplicate, or are being merged. Merge the other one into"
                    + " it."),
    OPEN_INVOICES("The duplicate owes dues. Settle or cancel its invoices first."),
    OPEN_APPLICATION("The duplicate applies for membership. Let it withdraw first."),
    ENDED("The duplicate has ended, and others stand in its place."),
    SURVIVOR_ENDED("The other organisation has ended. Merge into one that goes on."),
    HAS_PREDECESSORS("The duplicate took the place of others. Merge the other one into it."),
    SUCCESSION_RUNS("A succession of one of them is being made. Try again."),
    OPPOSITE_MERGE_RUNS(
            "The other organisation is being merged into the duplicate at this moment. Look what"
                    + " became of both, then decide which one stays."),
    OTHER_MERGE_RUNS("The duplicate is being merged into another organisation.");

    private final String detail;

    MergeRefusal(String detail) {
        this.detail = detail;
    }

    /** A sentence for whoever asked. */
    String detail() {
        return detail;
    }
}
