package org.iclei.membership.reach;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;

/** The statements of reach that were ever made; none is changed. */
public interface ReachStatements extends Aggregates<StatedReach> {

    /**
     * @throws org.iclei.kit.problem.Refused MALFORMED_PARAMETER when it cannot be sorted like that
     */
    Page<Loaded<StatedReach>> list(Paging paging);
}
