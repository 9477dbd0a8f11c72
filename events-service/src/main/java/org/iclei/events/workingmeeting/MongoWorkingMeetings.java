package org.iclei.events.workingmeeting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.events.memberdirectory.Sight;
import org.iclei.events.memberdirectory.Visible;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
class MongoWorkingMeetings extends MongoAggregates<WorkingMeeting> implements WorkingMeetings {
    private static final SortOrder ORDER =
            new SortOrder(
                    Map.of(
                            "from", "state.plan.from",
                            "number", "state.plan.number",
                            "state", "state.status"),
                    "from");

    MongoWorkingMeetings(AggregateStore store) {
        super(store, "workingmeetings", WorkingMeeting.class);
    }

    @Override
    public Page<Loaded<WorkingMeeting>> list(Filter filter, Sight sight, Paging paging) {
        var wanted = and(visible(sight), filter(filter));
        var order = ORDER.of(paging);
        return Page.of(find(wanted, order, paging.skip(), paging.size()), paging, count(wanted));
    }

    @Override
    public Optional<Loaded<WorkingMeeting>> find(UUID id, Sight sight) {
        var visible = and(eq("_id", id.toString()), visible(sight));
        return find(visible, new Document(), 0, 1).stream().findFirst();
    }

    @Override
    public List<UUID> overdue(Instant now) {
        return find(lte("state.tentativeUntil", now), new Document(), 0, 0).stream()
                .map(Loaded::id)
                .toList();
    }

    private static Bson visible(Sight sight) {
        return Visible.to(
                sight,
                "state.plan.organisations._id",
                "state.plan.coExecutingOffices",
                "state.plan.programme");
    }

    private static Bson filter(Filter filter) {
        var all = new ArrayList<Bson>();
        if (filter.programme() != null) all.add(eq("state.plan.programme", filter.programme()));
        if (filter.from() != null) all.add(gte("state.plan.to", filter.from()));
        if (filter.to() != null) all.add(lte("state.plan.from", filter.to()));
        if (filter.state() != null) all.add(eq("state.status", filter.state().name()));
        return all.isEmpty() ? empty() : and(all);
    }
}
