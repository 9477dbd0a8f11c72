package org.iclei.membership.dues;

/** What became of a request to change an invoice. */
public sealed interface DuesOutcome {

    record Changed(DuesInvoice invoice) implements DuesOutcome {}

    /** It was so before. */
    record Unchanged() implements DuesOutcome {}

    record Refused(DuesRefusal why) implements DuesOutcome {}
}
