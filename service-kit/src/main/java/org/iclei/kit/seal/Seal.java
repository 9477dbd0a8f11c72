package org.iclei.kit.seal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The proof of what a service's trail held when a day had ended.
 *
 * @param day UTC, real time
 * @param entries how many entries the trail had by the end of that day, all days before it included
 * @param root Merkle root over them in hex
 * @param previousRoot root of the seal before; none for the first
 */
public record Seal(LocalDate day, long entries, String root, @Nullable String previousRoot) {
    /** Which rules make the root; another rule gets another name. */
    static final String ALGORITHM = "RFC6962-SHA-256";

    /** Whether this is the next one behind a seal, or the first. */
    boolean follows(@Nullable Seal before) {
        return before == null
                ? previousRoot == null
                : day.equals(before.day.plusDays(1))
                        && entries >= before.entries
                        && before.root.equals(previousRoot);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
