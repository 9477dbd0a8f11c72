package org.iclei.events.workingmeeting;

import org.iclei.events.calendar.Claim;
import org.iclei.events.calendar.FreePlaces;
import org.iclei.kit.envelope.Cause;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Frees the places that a saved meeting no longer wants. It only ever follows a save, so that a
 * crash leaves places too many, never too few; the sweep finds those.
 */
@Component
class GiveBackPlaces {
    private final WorkingMeetings meetings;
    private final FreePlaces places;

    GiveBackPlaces(WorkingMeetings meetings, FreePlaces places) {
        this.meetings = meetings;
        this.places = places;
    }

    /** A meeting that is not saved yet is being booked right now: nothing to free. */
    void of(UUID meeting, Cause cause) {
        meetings.find(meeting)
                .ifPresent(found -> places.free(meeting, found.state()::keeps, cause));
    }

    @Scheduled(fixedDelayString = "${iclei.events.sweep:1m}")
    void sweep() {
        places.claims().stream()
                .filter(this::orphaned)
                .map(Claim::meeting)
                .collect(Collectors.toSet())
                .forEach(meeting -> of(meeting, Cause.ofService("events")));
    }

    private boolean orphaned(Claim claim) {
        return meetings.find(claim.meeting())
                .filter(found -> !found.state().keeps(claim.revision()))
                .isPresent();
    }
}
