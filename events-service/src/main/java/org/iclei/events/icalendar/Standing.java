package org.iclei.events.icalendar;

/** How a meeting or a visit stands, as a calendar says it. */
enum Standing {
    TENTATIVE("Planned, not confirmed yet."),
    /** Refused, or not confirmed in time. */
    WITHOUT_PLACES("Planned, but no places are held."),
    CONFIRMED("Confirmed."),
    CANCELLED("Cancelled.");

    private final String sentence;

    Standing(String sentence) {
        this.sentence = sentence;
    }

    /**
     * @param state of a meeting or a visit
     */
    static Standing of(String state) {
        return switch (state) {
            case "CONFIRMED" -> CONFIRMED;
            case "CANCELLED" -> CANCELLED;
            case "REFUSED", "RELEASED" -> WITHOUT_PLACES;
            default -> TENTATIVE;
        };
    }

    String sentence() {
        return sentence;
    }
}
