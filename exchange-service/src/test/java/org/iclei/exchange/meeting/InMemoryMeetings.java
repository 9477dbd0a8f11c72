package org.iclei.exchange.meeting;

import org.iclei.kit.aggregate.InMemoryAggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;

import java.util.List;
import java.util.UUID;

/** Meetings of a test. */
public final class InMemoryMeetings extends InMemoryAggregates<WorkingMeeting> implements Meetings {
    @Override
    public Page<Loaded<WorkingMeeting>> list(Viewer viewer, UUID programme, Paging paging) {
        return Page.of(all(), paging, all().size());
    }

    @Override
    public List<Loaded<WorkingMeeting>> stuck(Viewer viewer, Paging paging) {
        return List.of();
    }

    @Override
    public List<UUID> with(UUID city) {
        return all().stream()
                .filter(one -> !one.state().isCancelled())
                .filter(one -> one.state().plan().concerned().contains(city))
                .map(Loaded::id)
                .toList();
    }

    @Override
    public List<UUID> concernedBy(UUID programme, UUID pairing, UUID city) {
        return all().stream()
                .filter(one -> !one.state().isCancelled())
                .filter(
                        one ->
                                one.state().plan().visits().stream()
                                                .anyMatch(visit -> visit.pairing().equals(pairing))
                                        || one.state().plan().delegations().stream()
                                                .anyMatch(sent -> sent.organisation().equals(city)))
                .map(Loaded::id)
                .toList();
    }
}
