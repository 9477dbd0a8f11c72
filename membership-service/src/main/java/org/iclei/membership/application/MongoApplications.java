package org.iclei.membership.application;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import org.bson.conversions.Bson;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisations;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Component
class MongoApplications extends MongoAggregates<MembershipApplication> implements Applications {
    private static final String COLLECTION = "applications";
    private static final String APPLICANT = "state.request.organisation";
    private static final SortOrder ORDER =
            new SortOrder(
                    Map.of(
                            "receivedOn", "state.request.receivedOn",
                            "state", "state.course.state",
                            "joinedOn", "state.course.joinedOn"),
                    "receivedOn");

    private final Organisations organisations;

    MongoApplications(AggregateStore store, Organisations organisations) {
        super(store, COLLECTION, MembershipApplication.class);
        this.organisations = organisations;
        var indexes = store.mongo().indexOps(COLLECTION);
        indexes.createIndex(new Index("state.place", Sort.Direction.ASC).unique().named("place"));
        indexes.createIndex(new Index("state.agenda.next", Sort.Direction.ASC).named("agenda"));
        indexes.createIndex(new Index(APPLICANT, Sort.Direction.ASC).named("applicant"));
    }

    @Override
    public Optional<Loaded<MembershipApplication>> find(UUID id, Viewer viewer) {
        return find(id).filter(it -> visible(it.state().request().organisation(), viewer));
    }

    private boolean visible(UUID organisation, Viewer viewer) {
        return organisations.find(organisation, Admitting.as(viewer)).isPresent();
    }

    @Override
    public Page<Loaded<MembershipApplication>> search(Filter filter, Viewer viewer, Paging paging) {
        var wanted = and(sight(viewer), filter(filter));
        var found = find(wanted, ORDER.of(paging), paging.skip(), paging.size());
        return Page.of(found, paging, count(wanted));
    }

    @Override
    public Optional<Loaded<MembershipApplication>> inPlaceOf(UUID organisation) {
        return find(eq("state.place", organisation), empty(), 0, 1).stream().findFirst();
    }

    @Override
    public List<UUID> withNoticesBy(LocalDate day) {
        var due = lte("state.agenda.next", day);
        return find(due, ascending("state.agenda.next", "_id"), 0, 0).stream()
                .map(Loaded::id)
                .toList();
    }

    @Override
    public List<Loaded<MembershipApplication>> naming(UUID person) {
        var named = or(eq("state.desk.contacts", person), eq("state.desk.assignee", person));
        return find(named, ascending("_id"), 0, 0);
    }

    /** Those of the organisations that the viewer may see today. */
    private Bson sight(Viewer anyone) {
        var viewer = Admitting.as(anyone);
        return viewer.seesEverything() ? empty() : in(APPLICANT, organisations.visibleTo(viewer));
    }

    private Bson filter(Filter filter) {
        var all = new ArrayList<Bson>();
        if (filter.state() != null) all.add(eq("state.course.state", filter.state().name()));
        if (filter.office() != null) all.add(sight(office(filter.office())));
        if (filter.organisation() != null) all.add(eq(APPLICANT, filter.organisation()));
        if (filter.refundDue() != null) {
            all.add(eq("state.course.dues.refundDue", filter.refundDue()));
        }
        return all.isEmpty() ? empty() : and(all);
    }

    /** What the office itself would see. */
    private static Viewer office(String code) {
        return new Viewer(code, Set.of(Role.OFFICE), Set.of(code), null);
    }
}
