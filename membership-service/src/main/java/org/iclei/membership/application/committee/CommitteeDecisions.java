package org.iclei.membership.application.committee;

import org.iclei.kit.aggregate.Aggregates;

import java.util.List;
import java.util.UUID;

/** The lists that the committee approved. */
public interface CommitteeDecisions extends Aggregates<CommitteeDecision> {

    /** Those that somebody began and did not finish. */
    List<UUID> unfinished();
}
