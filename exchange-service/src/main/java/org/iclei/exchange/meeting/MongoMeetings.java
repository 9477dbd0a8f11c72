package org.iclei.exchange.meeting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import org.bson.conversions.Bson;
import org.iclei.exchange.memberdirectory.Sight;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;
import java.util.UUID;

@Repository
class MongoMeetings extends MongoAggregates<WorkingMeeting> implements Meetings {
    private static final SortOrder ORDER =
            new SortOrder(
                    Map.of(
                            "number", "state.number",
                            "from", "state.plan.from",
                            "status", "state.status"),
                    "number");

    private final Sight sight;

    MongoMeetings(AggregateStore store, Sight sight) {
        super(store, "workingmeetings", WorkingMeeting.class);
        this.sight = sight;
    }

    @Override
    public Page<Loaded<WorkingMeeting>> list(Viewer viewer, UUID programme, Paging paging) {
        return page(and(sight.of(viewer), eq("state.programme", programme)), paging);
    }

    @Override
    public List<Loaded<WorkingMeeting>> stuck(Viewer viewer, Paging paging) {
        var stuck =
                and(
                        sight.ofChanges(viewer),
                        eq("state.status", "PLANNED"),
                        in("state.scheduling", "REFUSED", "LAPSED"));
        return find(stuck, ORDER.of(paging), 0, 0);
    }

    @Override
    public List<UUID> concernedBy(UUID programme, UUID pairing, UUID city) {
        var concerned =
                and(
                        eq("state.programme", programme),
                        ne("state.status", "CANCELLED"),
                        or(
                                eq("state.plan.visits.pairing", pairing),
                                eq("state.plan.delegations.organisation", city)));
        return ids(concerned);
    }

    @Override
    public List<UUID> with(UUID city) {
        return ids(
                and(
                        ne("state.status", "CANCELLED"),
                        or(
                                eq("state.plan.visits.parties", city),
                                eq("state.plan.delegations.organisation", city),
                                eq("state.plan.commonDays.organisation", city))));
    }

    private List<UUID> ids(Bson filter) {
        return find(filter, ascending("_id"), 0, 0).stream().map(Loaded::id).toList();
    }

    private Page<Loaded<WorkingMeeting>> page(Bson filter, Paging paging) {
        return Page.of(
                find(filter, ORDER.of(paging), paging.skip(), paging.size()),
                paging,
                count(filter));
    }
}
