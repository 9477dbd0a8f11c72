package org.iclei.local.bench;

import org.iclei.local.process.StartFailure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param train makes new caches and measures nothing
 * @param write puts the table into docs/benchmarks.md
 * @param figures those that are measured
 */
record Choices(boolean train, boolean write, Set<Kind> figures) {

    /** What can be measured by itself. */
    enum Kind {
        COMMANDS,
        RELAY,
        DELIVERY,
        LIST,
        IMPORT,
        SWEEP,
        REBUILD,
        STARTS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Choices parse(List<String> arguments) {
        boolean train = false;
        boolean write = false;
        Set<Kind> figures = EnumSet.allOf(Kind.class);
        for (var words = arguments.iterator(); words.hasNext(); ) {
            switch (words.next()) {
                case "--train" -> train = true;
                case "--write" -> write = true;
                case "--only" -> figures = kinds(words);
                case String other -> throw new StartFailure(other + " is unknown: ./run --help");
            }
        }
        if (write && figures.size() < Kind.values().length) {
            throw new StartFailure("--write takes the figures of a whole run: leave out --only");
        }
        return new Choices(train, write, figures);
    }

    private static Set<Kind> kinds(Iterator<String> words) {
        var chosen = words.hasNext() ? List.of(words.next().split(",", -1)) : List.<String>of();
        var known =
                Arrays.stream(Kind.values())
                        .filter(kind -> chosen.contains(kind.word()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        if (!known.isEmpty() && known.size() == chosen.size()) return known;
        throw new StartFailure(
                "--only takes figures with commas between them: "
                        + Arrays.stream(Kind.values())
                                .map(Kind::word)
                                .collect(Collectors.joining(",")));
    }
}
