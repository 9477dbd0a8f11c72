package org.iclei.exchange.programme;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;

/** The exchange programmes. They are few and public: who may read at all, reads them. */
public interface Programmes extends Aggregates<Programme> {

    Page<Loaded<Programme>> list(Paging paging);
}
