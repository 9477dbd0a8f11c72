package org.iclei.schema.membership;

import org.iclei.schema.DomainEvent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What the events of a new standing have in common; there is one type of event per standing. */
public sealed interface StandingTurned extends DomainEvent
        permits MemberBecameActive,
                MemberFellIntoArrears,
                MemberSuspended,
                MemberTerminated,
                MemberResigned {

    /** Code of the standing that begins on {@link #occurredOn}; it follows from the type. */
    String standing();

    String category();

    @Nullable LocalDate paidUntil();
}
