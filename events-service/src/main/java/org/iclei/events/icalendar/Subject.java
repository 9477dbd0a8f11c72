package org.iclei.events.icalendar;

import java.util.UUID;

/** Whose meetings and visits a calendar holds. */
public record Subject(Kind kind, UUID id) {

    public enum Kind {
        PROGRAMME,
        ORGANISATION
    }

    public static Subject programme(UUID id) {
        return new Subject(Kind.PROGRAMME, id);
    }

    public static Subject organisation(UUID id) {
        return new Subject(Kind.ORGANISATION, id);
    }
}
