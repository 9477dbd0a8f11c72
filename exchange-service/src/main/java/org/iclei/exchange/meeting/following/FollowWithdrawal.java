package org.iclei.exchange.meeting.following;

import org.iclei.exchange.meeting.Meetings;
import org.iclei.exchange.programme.TakePlace;
import org.iclei.kit.aggregate.Decision;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingDissolved;
import org.iclei.schema.exchange.WorkingMeetingCancelled;
import org.springframework.stereotype.Service;

import java.util.UUID;

/**
 * A city withdrew: every meeting loses that pairing's visit and the city's delegation, unless it
 * was over on the day of the withdrawal; what was held stays as it was held.
 */
@Service
class FollowWithdrawal {
    private final Meetings meetings;
    private final LeavePairing leaving;
    private final TakePlace places;

    FollowWithdrawal(Meetings meetings, LeavePairing leaving, TakePlace places) {
        this.meetings = meetings;
        this.leaving = leaving;
        this.places = places;
    }

    void withdrawn(Envelope envelope, PairingDissolved dissolved) {
        for (var meeting :
                meetings.concernedBy(
                        dissolved.programme(), dissolved.pairing(), dissolved.withdrawn())) {
            leave(meeting, envelope, dissolved);
        }
        places.giveBack(dissolved.programme(), dissolved.pairing(), envelope);
    }

    void cancelled(Envelope envelope, WorkingMeetingCancelled cancelled) {
        places.giveBack(cancelled.programme(), cancelled.meeting(), envelope);
    }

    private void leave(UUID id, Envelope envelope, PairingDissolved dissolved) {
        meetings.receive(
                id,
                envelope,
                found -> {
                    var before = found.orElseThrow().state();
                    if (before.isCancelled()
                            || before.plan().isOver(dissolved.pairing(), dissolved.occurredOn())) {
                        return new Decision.Leave<>(false);
                    }
                    return leaving.leave(
                            id,
                            before,
                            dissolved.pairing(),
                            dissolved.withdrawn(),
                            dissolved.occurredOn());
                });
    }
}
