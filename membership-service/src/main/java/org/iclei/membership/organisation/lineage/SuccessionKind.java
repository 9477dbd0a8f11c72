package org.iclei.membership.organisation.lineage;

/** How others come to stand in the place of an organisation. */
public enum SuccessionKind {
    /** Several become a new one. */
    MERGER,
    /** One or several become part of one that was there before. */
    ABSORPTION,
    /** One becomes several. */
    SPLIT,
    /** One becomes a new one, alone. */
    RENAMING;

    /** Whether so many can become so many others in this way. */
    public boolean fits(int predecessors, int successors) {
        return switch (this) {
            case MERGER -> predecessors >= 2 && successors == 1;
            case ABSORPTION -> predecessors >= 1 && successors == 1;
            case SPLIT -> predecessors == 1 && successors >= 2;
            case RENAMING -> predecessors == 1 && successors == 1;
        };
    }

    /** Who absorbs others was there before; otherwise the successors are new. */
    public boolean makesNew() {
        return this != ABSORPTION;
    }
}
