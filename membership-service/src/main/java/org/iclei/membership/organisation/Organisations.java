package org.iclei.membership.organisation;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.office.Region;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every organisation the network knows; no two with the same key. */
public interface Organisations extends Aggregates<Organisation> {

    /**
     * How many organisations of one region, served by one office, have one standing.
     *
     * @param standing none for those that never were members
     */
    record Tally(Region region, String office, @Nullable Standing standing, long count) {}

    /**
     * The organisation, or the one it was merged into; empty when there is none, or none that the
     * viewer may see in its own right.
     */
    Optional<Loaded<Organisation>> find(UUID id, Viewer viewer);

    /** As {@link #find(UUID, Viewer)}; who only reads also finds the heir of the own one. */
    default Optional<Loaded<Organisation>> read(UUID id, Viewer viewer) {
        return find(id, viewer).or(() -> these(List.of(id), viewer).stream().findFirst());
    }

    /**
     * Those that the viewer may read.
     *
     * @throws org.iclei.kit.problem.Refused MALFORMED_PARAMETER when it cannot be sorted like that
     */
    Page<Loaded<Organisation>> search(OrganisationSearch search, Viewer viewer, Paging paging);

    /** Organisations by key, whoever may see them: a key is taken or it is not. */
    Map<String, Loaded<Organisation>> withKeys(Collection<String> keys);

    /** Organisations by their id in another system; an id may be that of several by mistake. */
    Map<String, List<Loaded<Organisation>>> withExternalIds(String system, Collection<String> ids);

    /** The next, by id and behind a given one, whose standing turns by itself by that day. */
    List<Loaded<Organisation>> turningBy(LocalDate day, @Nullable UUID behind, int limit);

    /** Those of the ids that somebody has, whoever may see them. */
    Set<UUID> taken(Collection<UUID> ids);

    /**
     * The ids of those that are looked for and that the viewer may read, in the order of the list.
     *
     * @throws org.iclei.kit.problem.Refused MALFORMED_PARAMETER when it cannot be sorted like that
     */
    List<UUID> all(OrganisationSearch search, Viewer viewer, Paging paging);

    /** Those of the organisations that the viewer may read, in the order of their ids. */
    List<Loaded<Organisation>> these(List<UUID> ids, Viewer viewer);

    /** The ids of those that the viewer may see in its own right. */
    List<UUID> visibleTo(Viewer viewer);

    /** How many there are of what the viewer may read. */
    List<Tally> tally(Viewer viewer);

    /** Those in whose place others stand, in no particular order. */
    List<Loaded<Organisation>> ended();

    /** Those that had one of the keys until they ended, by key, in no particular order. */
    default Map<String, List<Loaded<Organisation>>> endedWithKeys(Set<String> keys) {
        if (keys.isEmpty()) return Map.of();
        return ended().stream()
                .filter(one -> keys.contains(one.state().naturalKey()))
                .collect(Collectors.groupingBy(one -> one.state().naturalKey()));
    }

    /** Official names by id, also of those that a reader may not see. */
    default Map<UUID, String> names(Collection<UUID> ids) {
        return ids.stream()
                .flatMap(id -> find(id).stream())
                .collect(Collectors.toMap(Loaded::id, it -> it.state().name().official()));
    }

    /** Those that are or were members, in no particular order. */
    List<Loaded<Organisation>> everMembers();

    /** Those that stand for others, members or not. */
    List<Loaded<Organisation>> representing();

    /**
     * Those of whom one of the texts is the id, or a duplicate's, or a name, whatever its accents;
     * in no particular order.
     */
    List<Loaded<Organisation>> called(Collection<String> texts);
}
