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
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import org.bson.Document;
import org.bson.conversions.Bson;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final Bson UNMERGED = eq("state.merging.into", null);
    private static final Bson MEMBERS =
            and(
                    ne("state.membership", null),
                    nin("state.membership.standing", "TERMINATED", "RESIGNED", "SUCCEEDED"));
    private static final Bson GOING_ON = eq("state.lineage.ended", null);

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
        var wanted = and(Sight.ofReader(viewer, this::find), filter(search));
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
                .find(and(Sight.ofReader(viewer, this::find), filter(search)))
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

    @Override
    public List<Loaded<Organisation>> called(Collection<String> texts) {
        var names = texts.stream().map(Spelling::plain).toList();
        return find(
                and(UNMERGED, or(in("_id", texts), in("state.name.sorted", names))), empty(), 0, 0);
    }

    private static Bson filter(OrganisationSearch search) {
        var all = new ArrayList<Bson>();
        all.add(UNMERGED);
        all.add(existing(search.on(), search.standing()));
        if (search.region() != null) all.add(eq("state.place.region", search.region().name()));
        if (search.office() != null) all.add(eq("state.place.office", search.office()));
        if (search.country() != null) all.add(eq("state.place.country", search.country()));
        if (search.member() != null) all.add(search.member() ? MEMBERS : nor(MEMBERS));
        var standing = search.standing();
        if (standing != null) all.add(eq("state.membership.standing", standing.name()));
        if (search.text() != null) all.add(words(search.text()));
        if (search.incomplete()) {
            var noJoinedOn = and(MEMBERS, eq("state.joinedOn", null));
            // documents from before GeoNames stopped leading still have its figure there
            var byGeoNames = regex("state.population.source", "geonames", "i");
            all.add(or(eq("state.population", null), byGeoNames, noJoinedOn));
        }
        return and(all);
    }

    private static Bson existing(@Nullable LocalDate on, @Nullable Standing standing) {
        if (standing == Standing.SUCCEEDED && on != null) return lte("state.lineage.ended.on", on);
        if (standing == Standing.SUCCEEDED) return ne("state.lineage.ended", null);
        if (on == null) return GOING_ON;
        return and(
                or(GOING_ON, gt("state.lineage.ended.on", on)),
                or(eq("state.lineage.beginsOn", null), lte("state.lineage.beginsOn", on)));
    }

    /** Words hold letters and digits only, so none of them is a pattern. */
    private static Bson words(String text) {
        var words = Spelling.words(text);
        if (words.isEmpty()) return in("_id", List.of());
        return and(words.stream().map(word -> regex("state.name.words", "^" + word)).toList());
    }
}
