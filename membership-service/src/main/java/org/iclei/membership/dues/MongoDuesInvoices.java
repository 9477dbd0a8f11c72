package org.iclei.membership.dues;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import org.bson.conversions.Bson;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisations;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Component
class MongoDuesInvoices extends MongoAggregates<DuesInvoice> implements DuesInvoices {
    private static final String COLLECTION = "duesinvoices";
    private static final SortOrder ORDER =
            new SortOrder(
                    Map.of(
                            "due", "state.due",
                            "issuedOn", "state.issuedOn",
                            "settledOn", "state.settledOn",
                            "number", "state.number"),
                    "due");

    private final Organisations organisations;

    MongoDuesInvoices(AggregateStore store, Organisations organisations) {
        super(store, COLLECTION, DuesInvoice.class);
        this.organisations = organisations;
        var indexes = store.mongo().indexOps(COLLECTION);
        indexes.createIndex(new Index("state.number", Sort.Direction.ASC).unique().named("number"));
        indexes.createIndex(
                new Index("state.place", Sort.Direction.ASC).unique().sparse().named("place"));
        indexes.createIndex(new Index("state.organisation", Sort.Direction.ASC).named("debtor"));
    }

    @Override
    public Optional<Loaded<DuesInvoice>> find(UUID id, Viewer viewer) {
        return find(id).filter(
                        it -> organisations.find(it.state().organisation(), viewer).isPresent());
    }

    @Override
    public Page<Loaded<DuesInvoice>> search(Filter filter, Viewer viewer, Paging paging) {
        var wanted = and(sight(filter, viewer), openness(filter));
        var found = find(wanted, ORDER.of(paging), paging.skip(), paging.size());
        return Page.of(found, paging, count(wanted));
    }

    @Override
    public List<Loaded<DuesInvoice>> ofOrganisations(Collection<UUID> organisations) {
        return find(in("state.organisation", organisations), ascending("state.due", "_id"), 0, 0);
    }

    @Override
    public Map<String, Loaded<DuesInvoice>> withNumbers(Collection<String> numbers) {
        return find(in("state.number", numbers), empty(), 0, 0).stream()
                .collect(Collectors.toMap(one -> one.state().number(), Function.identity()));
    }

    /** Those of the organisations that the viewer may see today. */
    private Bson sight(Filter filter, Viewer viewer) {
        var one = filter.organisation();
        if (one != null) {
            var visible = organisations.find(one, viewer).isPresent();
            return in("state.organisation", visible ? List.of(one) : List.of());
        }
        if (viewer.seesEverything()) return empty();
        return in("state.organisation", organisations.visibleTo(viewer));
    }

    private static Bson openness(Filter filter) {
        if (filter.open() == null) return empty();
        return filter.open()
                ? and(eq("state.settledOn", null), eq("state.cancelledOn", null))
                : or(ne("state.settledOn", null), ne("state.cancelledOn", null));
    }
}
