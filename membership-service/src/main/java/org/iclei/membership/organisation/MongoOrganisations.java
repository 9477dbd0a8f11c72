package org.iclei.membership.organisation;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import static org.iclei.membership.organisation.SearchFilter.GOING_ON;
import static org.iclei.membership.organisation.SearchFilter.UNMERGED;

import org.bson.Document;
import org.iclei.kit.aggregate.AggregateStore;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.aggregate.MongoAggregates;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.naming.Spelling;
import org.iclei.membership.office.Region;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Component
class MongoOrganisations extends MongoAggregates<Organisation> implements Organisations {
    private static final SortOrder ORDER =
            new SortOrder(
                    Map.of(
                            "name", "state.name.sorted",
                            "country", "state.place.country",
                            "region", "state.place.region",
                            "office", "state.place.office",
                            "type", "state.type",
                            "population", "state.population.value",
                            "joinedOn", "state.joinedOn",
                            "paidUntil", "state.membership.paidUntil"),
                    "name");

    private static final String COLLECTION = "organisations";

    /** What narrows lists, and what a viewer may see; in as few as a save can bear. */
    private static final Map<String, String> INDEXED =
            Map.of(
                    "turning", "state.membership.turnsOn",
                    "standing", "state.membership.standing",
                    "words", "state.name.words",
                    "sorted", "state.name.sorted",
                    "country", "state.place.country",
                    "office", "state.place.office",
                    "absorbed", "state.merging.absorbed",
                    "heir", "state.lineage.ended.heir",
                    "ended", "state.lineage.ended.on");

    private final MongoOperations mongo;

    MongoOrganisations(AggregateStore store) {
        super(store, COLLECTION, Organisation.class);
        this.mongo = store.mongo();
        var indexes = mongo.indexOps(COLLECTION);
        indexes.createIndex(new Index("state.key", Sort.Direction.ASC).unique().named("key"));
        INDEXED.forEach(
                (name, field) ->
                        indexes.createIndex(new Index(field, Sort.Direction.ASC).named(name)));
    }

    @Override
    public Optional<Loaded<Organisation>> find(UUID id, Viewer viewer) {
        var merged = find(id).map(Loaded::state).map(Organisation::mergedInto);
        var visible = and(eq("_id", merged.orElse(id).toString()), Sight.of(viewer, this::find));
        return find(visible, empty(), 0, 1).stream().findFirst();
    }

    @Override
    public Page<Loaded<Organisation>> search(
            OrganisationSearch search, Viewer viewer, Paging paging) {
        var wanted = and(Sight.ofReader(viewer, this::find), SearchFilter.of(search));
        var order = ORDER.of(paging);
        var found = find(wanted, order, paging.skip(), paging.size());
        return Page.of(found, paging, count(wanted));
    }

    @Override
    public Map<String, Loaded<Organisation>> withKeys(Collection<String> keys) {
        return find(in("state.key", keys), empty(), 0, 0).stream()
                .collect(Collectors.toMap(one -> one.state().key(), Function.identity()));
    }

    @Override
    public Map<String, List<Loaded<Organisation>>> withExternalIds(
            String system, Collection<String> ids) {
        return find(in("state.externalIds." + system, ids), empty(), 0, 0).stream()
                .collect(
                        Collectors.groupingBy(
                                one -> String.valueOf(one.state().externalIds().get(system))));
    }

    @Override
    public List<Loaded<Organisation>> turningBy(LocalDate day, @Nullable UUID behind, int limit) {
        var next = gt("_id", behind == null ? "" : behind.toString());
        return find(and(lte("state.membership.turnsOn", day), next), ascending("_id"), 0, limit);
    }

    @Override
    public Set<UUID> taken(Collection<UUID> ids) {
        var wanted = in("_id", ids.stream().map(UUID::toString).toList());
        var found = mongo.getCollection(COLLECTION).distinct("_id", wanted, String.class);
        return found.map(UUID::fromString).into(new HashSet<>());
    }

    @Override
    public List<UUID> all(OrganisationSearch search, Viewer viewer, Paging paging) {
        return mongo.getCollection(COLLECTION)
                .find(and(Sight.ofReader(viewer, this::find), SearchFilter.of(search)))
                .sort(ORDER.of(paging))
                .projection(include("_id"))
                .map(found -> UUID.fromString(found.getString("_id")))
                .into(new ArrayList<>());
    }

    @Override
    public List<Loaded<Organisation>> these(List<UUID> ids, Viewer viewer) {
        var wanted = in("_id", ids.stream().map(UUID::toString).toList());
        return find(and(Sight.ofReader(viewer, this::find), wanted), empty(), 0, 0).stream()
                .sorted(Comparator.comparingInt(found -> ids.indexOf(found.id())))
                .toList();
    }

    @Override
    public List<UUID> visibleTo(Viewer viewer) {
        var ids =
                mongo.getCollection(COLLECTION)
                        .distinct("_id", Sight.of(viewer, this::find), String.class);
        return ids.map(UUID::fromString).into(new ArrayList<>());
    }

    @Override
    public List<Tally> tally(Viewer viewer) {
        var by =
                new Document("region", "$state.place.region")
                        .append("office", "$state.place.office")
                        .append("standing", "$state.membership.standing");
        var seen = and(UNMERGED, GOING_ON, Sight.ofReader(viewer, this::find));
        return mongo.getCollection(COLLECTION)
                .aggregate(List.of(match(seen), group(by, sum("count", 1L))))
                .map(MongoOrganisations::tally)
                .into(new ArrayList<>());
    }

    private static Tally tally(Document group) {
        var by = group.get("_id", Document.class);
        var standing = by.getString("standing");
        return new Tally(
                Region.valueOf(by.getString("region")),
                by.getString("office"),
                standing == null ? null : Standing.valueOf(standing),
                group.get("count", Number.class).longValue());
    }

    @Override
    public List<Loaded<Organisation>> everMembers() {
        return find(and(UNMERGED, ne("state.membership", null)), empty(), 0, 0);
    }

    @Override
    public List<Loaded<Organisation>> ended() {
        return find(gt("state.lineage.ended.on", LocalDate.of(1, 1, 1)), empty(), 0, 0);
    }

    @Override
    public List<Loaded<Organisation>> representing() {
        return find(and(UNMERGED, ne("state.represents", List.of())), empty(), 0, 0);
    }

    /** The longest word of a name leaves the fewest; an index has the words of all names. */
    @Override
    public List<Loaded<Organisation>> called(Collection<String> texts) {
        var names = texts.stream().map(Spelling::plain).collect(Collectors.toSet());
        var words = names.stream().flatMap(name -> Spelling.longestWord(name).stream()).toList();
        var named =
                find(and(UNMERGED, in("state.name.words", words)), empty(), 0, 0).stream()
                        .filter(one -> !Collections.disjoint(one.state().name().plain(), names));
        var meant = find(in("_id", names), empty(), 0, 0).stream().map(this::survivor);
        var byId =
                Stream.concat(named, meant)
                        .collect(
                                Collectors.toMap(Loaded::id, Function.identity(), (one, _) -> one));
        return List.copyOf(byId.values());
    }

    private Loaded<Organisation> survivor(Loaded<Organisation> found) {
        var into = found.state().mergedInto();
        return into == null ? found : find(into).orElseThrow();
    }
}
