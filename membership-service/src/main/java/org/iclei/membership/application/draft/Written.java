package org.iclei.membership.application.draft;

import org.iclei.membership.organisation.Membership.Category;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is written of an application so far; nothing of it is checked before it is handed in.
 *
 * @param category none while nobody has chosen one
 * @param receivedOn the day it came by post, for an office
 * @param contacts opaque ids of those who speak for the applicant
 */
record Written(@Nullable Category category, @Nullable LocalDate receivedOn, List<UUID> contacts) {
    Written {
        contacts = List.copyOf(contacts);
    }
}
