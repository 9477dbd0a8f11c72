package org.iclei.kit.seal;

/** What came of holding the trail against a seal. */
public sealed interface SealVerdict {
    record Kept(Seal seal) implements SealVerdict {}

    record Broken(Seal seal, long entries, String root) implements SealVerdict {}

    /** The seals do not follow one another day by day from this one on. */
    record Unchained(Seal seal) implements SealVerdict {}

    record Unsealed() implements SealVerdict {}

    /** For people. */
    default String reason() {
        return switch (this) {
            case Kept it -> "The trail up to %s is what was sealed.".formatted(it.seal.day());
            case Broken it ->
                    "Of the %d entries that were sealed, %d are there and not all as they were."
                            .formatted(it.seal.entries(), it.entries);
            case Unchained it -> "The seal of %s does not follow another.".formatted(it.seal.day());
            case Unsealed _ -> "No seal of that day.";
        };
    }
}
