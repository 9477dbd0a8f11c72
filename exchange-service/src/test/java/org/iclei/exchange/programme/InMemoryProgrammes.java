package org.iclei.exchange.programme;

import org.iclei.kit.aggregate.InMemoryAggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;

/** Programmes of a test. */
public final class InMemoryProgrammes extends InMemoryAggregates<Programme> implements Programmes {
    @Override
    public Page<Loaded<Programme>> list(Viewer viewer, Paging paging) {
        return Page.of(all(), paging, all().size());
    }
}
