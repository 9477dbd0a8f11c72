package org.iclei.membership.application.draft;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
class MongoApplicationDrafts extends MongoAggregates<ApplicationDraft>
        implements ApplicationDrafts {
    private static final String COLLECTION = "applicationdrafts";
    private static final String APPLICANT = "state.organisation";
    private static final SortOrder ORDER =
            new SortOrder(Map.of("category", "state.written.category"), "category");

    private final Organisations organisations;

    /**
     * Without a trail: the application that comes of it has the same id, and a trail from there on.
     */
    MongoApplicationDrafts(AggregateStore store, Organisations organisations) {
        super(store, COLLECTION, ApplicationDraft.class, Trailing.OPTED_OUT);
        this.organisations = organisations;
        store.mongo()
                .indexOps(COLLECTION)
                .createIndex(new Index(APPLICANT, Sort.Direction.ASC).named("applicant"));
    }

    @Override
    public Optional<Loaded<ApplicationDraft>> find(UUID id, Viewer viewer) {
        return find(id).filter(
                        draft ->
                                organisations
                                        .find(draft.state().organisation(), Writing.as(viewer))
                                        .isPresent());
    }

    @Override
    public Page<Loaded<ApplicationDraft>> list(
            @Nullable UUID organisation, Viewer viewer, Paging paging) {
        var seen = in(APPLICANT, organisations.visibleTo(Writing.as(viewer)));
        var wanted = organisation == null ? seen : and(seen, eq(APPLICANT, organisation));
        var found = find(wanted, ORDER.of(paging), paging.skip(), paging.size());
        return Page.of(found, paging, count(wanted));
    }

    @Override
    public List<Loaded<ApplicationDraft>> naming(UUID person) {
        return find(eq("state.written.contacts", person), ascending("_id"), 0, 0);
    }
}
