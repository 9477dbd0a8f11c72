package org.iclei.events.calendar;

import java.util.UUID;

/** For what a place is held: a working meeting, as one revision of its plan wants it. */
public record Claim(UUID meeting, int revision) {}
