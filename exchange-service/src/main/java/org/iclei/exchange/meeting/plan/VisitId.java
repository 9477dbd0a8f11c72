package org.iclei.exchange.meeting.plan;

import com.github.f4b6a3.uuid.UuidCreator;

import java.util.UUID;

/**
 * A visit's id follows from its meeting and pairing, so that asking twice creates nothing twice.
 */
final class VisitId {
    private VisitId() {}

    static UUID of(UUID meeting, UUID pairing) {
        return UuidCreator.getNameBasedSha1("visit:" + meeting + ":" + pairing);
    }
}
