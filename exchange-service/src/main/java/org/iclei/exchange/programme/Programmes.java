package org.iclei.exchange.programme;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;

/** The exchange programmes. They are few and no secret; an auditor reads those of the audit. */
public interface Programmes extends Aggregates<Programme> {

    Page<Loaded<Programme>> list(Viewer viewer, Paging paging);
}
