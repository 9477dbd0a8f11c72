package org.iclei.events.workingmeeting;

import org.iclei.events.memberdirectory.Sight;
import org.iclei.kit.aggregate.InMemoryAggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Working meetings for tests of use cases; its lists ask for nothing. */
class InMemoryWorkingMeetings extends InMemoryAggregates<WorkingMeeting>
        implements WorkingMeetings {

    @Override
    public Page<Loaded<WorkingMeeting>> list(Filter filter, Sight sight, Paging paging) {
        return Page.of(all(), paging, all().size());
    }

    @Override
    public Optional<Loaded<WorkingMeeting>> find(UUID id, Sight sight) {
        return find(id);
    }

    @Override
    public List<UUID> overdue(Instant now) {
        return all().stream()
                .filter(meeting -> meeting.state().expire(now).isPresent())
                .map(Loaded::id)
                .toList();
    }
}
