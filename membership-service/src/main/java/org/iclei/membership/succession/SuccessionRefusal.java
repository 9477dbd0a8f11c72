package org.iclei.membership.succession;

/** Why a succession is not made. */
enum SuccessionRefusal {
    WRONG_SHAPE(
            "A merger makes one of several, an absorption or a renaming leads to one, a split makes"
                    + " several of one."),
    NAMED_TWICE("An organisation is named twice on one side."),
    ITSELF("An organisation does not succeed itself."),
    HEIR_NO_SUCCESSOR("The heir is none of the successors."),
    NOT_YET("The day has not come yet where one of them is served."),
    ENDED_ALREADY("A predecessor has ended already, and others stand in its place."),
    SUCCESSOR_ENDED("A successor has ended itself. Name the one that took its place."),
    MERGED("One of them was merged into another one. Name the one it became."),
    REPRESENTS_ITSELF("A successor stands for itself. Correct that first."),
    BEGAN_LATER("A predecessor began, or became a member, on that day or later."),
    OPEN_APPLICATION("A predecessor or the heir applies for membership. Let it withdraw first."),
    OTHER_SUCCESSION_RUNS("Another succession of one of them is being made."),
    STALE("Somebody changed a predecessor since it was shown.");

    private final String detail;

    SuccessionRefusal(String detail) {
        this.detail = detail;
    }

    /** A sentence for whoever asked. */
    String detail() {
        return detail;
    }
}
