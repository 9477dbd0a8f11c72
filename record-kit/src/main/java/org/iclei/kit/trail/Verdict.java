package org.iclei.kit.trail;

/** What came of holding an aggregate against its trail. */
public sealed interface Verdict {

    /**
     * Every save has its entry, and the chain ends where the document says.
     *
     * @param erased how many changes have no values any more. Nobody can tell from the trail who
     *     took them, and the field of a last one is not held against the record
     */
    record Whole(long entries, long erased) implements Verdict {}

    /** The contents of an entry do not have its hash. */
    record Altered(long n) implements Verdict {}

    /** An entry is not there, although later ones are. */
    record Missing(long n) implements Verdict {}

    /** Another entry lies in the place of n. */
    record Reordered(long n, long found) implements Verdict {}

    /** The last entries are missing, or all of them. */
    record Truncated(long entries, long saved) implements Verdict {}

    /** There are entries of saves that never happened. */
    record Surplus(long entries, long saved) implements Verdict {}

    /** The document names another head than the chain has. */
    record HeadAltered(String document, String chain) implements Verdict {}

    /** The document holds another value than the last entry wrote. */
    record StateAltered(String field) implements Verdict {}

    /** For people; it holds no value of the record. */
    default String reason() {
        return switch (this) {
            case Whole it ->
                    "All %d entries are as they were written; %d of their changes are erased."
                            .formatted(it.entries, it.erased);
            case Altered it -> "Entry %d was altered.".formatted(it.n);
            case Missing it -> "Entry %d is missing, later ones are there.".formatted(it.n);
            case Reordered it -> "Entry %d lies in the place of %d.".formatted(it.found, it.n);
            case Truncated it -> "Of %d saves, %d have entries.".formatted(it.saved, it.entries);
            case Surplus it -> "For %d saves, %d entries.".formatted(it.saved, it.entries);
            case HeadAltered _ -> "The record names another last hash than its trail has.";
            case StateAltered it -> "Field %s was changed past the trail.".formatted(it.field);
        };
    }
}
