package org.iclei.events.calendarlink;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
class MongoCalendarLinks extends MongoAggregates<CalendarLink> implements CalendarLinks {
    private static final String COLLECTION = "calendarlinks";
    private static final String SECRET = "state.secret";
    private static final String MAKER = "state.maker.actor";
    private static final SortOrder ORDER =
            new SortOrder(Map.of("made", "state.made", "expires", "state.expires"), "made");

    MongoCalendarLinks(AggregateStore store) {
        super(store, COLLECTION, CalendarLink.class);
        store.mongo()
                .indexOps(COLLECTION)
                .createIndex(new Index(SECRET, Sort.Direction.ASC).unique().named("secret"));
    }

    @Override
    public Page<Loaded<CalendarLink>> list(Viewer viewer, Paging paging) {
        var own = own(viewer);
        var order = ORDER.of(paging);
        return Page.of(find(own, order, paging.skip(), paging.size()), paging, count(own));
    }

    @Override
    public Optional<Loaded<CalendarLink>> find(UUID id, Viewer viewer) {
        return one(and(eq("_id", id.toString()), own(viewer)));
    }

    @Override
    public Optional<CalendarLink> bySecret(String secret) {
        return one(eq(SECRET, secret)).map(Loaded::state);
    }

    @Override
    public long active(Maker maker, Instant now) {
        return count(
                and(eq(MAKER, maker.actor()), eq("state.revoked", null), gt("state.expires", now)));
    }

    private Optional<Loaded<CalendarLink>> one(Bson filter) {
        return find(filter, new Document(), 0, 1).stream().findFirst();
    }

    private static Bson own(Viewer viewer) {
        return viewer.is(Role.SECRETARIAT) ? empty() : eq(MAKER, viewer.actor());
    }
}
