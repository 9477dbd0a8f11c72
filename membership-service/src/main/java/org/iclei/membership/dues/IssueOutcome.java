package org.iclei.membership.dues;

import org.iclei.kit.aggregate.Loaded;

/** What became of a request to issue an invoice. */
public sealed interface IssueOutcome {

    /** It is issued, now or by the same request before. */
    record Issued(Loaded<DuesInvoice> invoice) implements IssueOutcome {}

    record Refused(DuesRefusal why) implements IssueOutcome {}
}
