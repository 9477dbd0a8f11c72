package org.iclei.exchange.pairing;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The pairings of all programmes. */
public interface Pairings extends Aggregates<Pairing> {

    /** What the viewer may see, of one programme or of all. */
    Page<Loaded<Pairing>> list(Viewer viewer, @Nullable UUID programme, Paging paging);

    List<Loaded<Pairing>> agreedIn(UUID programme);

    /** A city's pairings of all programmes. */
    default List<Loaded<Pairing>> agreedOf(UUID city) {
        return agreedOfAny(List.of(city));
    }

    /** The pairings of all programmes that one of the cities is in. */
    List<Loaded<Pairing>> agreedOfAny(Collection<UUID> cities);
}
