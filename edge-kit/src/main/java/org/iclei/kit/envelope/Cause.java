package org.iclei.kit.envelope;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.Envelope;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Why a save happens: who acts, and the event that led to it.
 *
 * @param actor opaque id and office, never a name
 * @param correlationId the same for everything that follows from one command
 * @param event the event being handled; none for a command
 * @param reason a code or an event's type for the trail, never a text in which somebody is named
 */
public record Cause(
        String actor, UUID correlationId, @Nullable Envelope event, @Nullable String reason) {

    public Cause(String actor, UUID correlationId, @Nullable Envelope event) {
        this(actor, correlationId, event, event == null ? null : event.type());
    }

    /** The same with a reason of its own, such as IMPORT. */
    public Cause because(String code) {
        return new Cause(actor, correlationId, event, code);
    }

    public static Cause of(Viewer viewer) {
        return new Cause(viewer.actor(), UuidCreator.getTimeOrderedEpoch(), null);
    }

    public static Cause of(Envelope event) {
        return new Cause(event.actor(), event.correlationId(), event);
    }

    /** A step that a service takes by itself, such as a deadline. */
    public static Cause ofService(String service) {
        return new Cause(service, UuidCreator.getTimeOrderedEpoch(), null);
    }
}
