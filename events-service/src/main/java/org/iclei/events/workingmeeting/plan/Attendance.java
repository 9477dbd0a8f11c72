package org.iclei.events.workingmeeting.plan;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A person who needs a place.
 *
 * @param person opaque id
 * @param pairing whose study visit the person joins; none for the common days alone
 */
public record Attendance(UUID person, UUID organisation, @Nullable UUID pairing) {}
