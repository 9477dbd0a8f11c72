package org.iclei.membership.reach;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.naming.Spelling;
import org.iclei.membership.organisation.Organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells whom somebody means who is said to be represented: by id, also that of a duplicate, or by a
 * name nobody shares; of those that share it, whose official one it is.
 */
final class Namesakes {
    private final Map<String, List<Loaded<Organisation>>> called = new HashMap<>();
    private final LocalDate day;

    /**
     * @param day on which it is asked; who ended before it may have left its name to another
     */
    Namesakes(Collection<Loaded<Organisation>> known, LocalDate day) {
        this.day = day;
        for (var one : known) {
            for (var text : textsFor(one)) {
                called.computeIfAbsent(text, _ -> new ArrayList<>()).add(one);
            }
        }
    }

    private static Set<String> textsFor(Loaded<Organisation> one) {
        var texts = new HashSet<>(one.state().name().plain());
        texts.add(one.id().toString());
        one.state().merging().absorbed().forEach(id -> texts.add(id.toString()));
        return texts;
    }

    Set<UUID> representedBy(Organisation one) {
        return one.represents().stream()
                .flatMap(text -> meant(text, one.place().country()).stream())
                .collect(Collectors.toSet());
    }

    private Optional<UUID> meant(String text, String country) {
        var plain = Spelling.plain(text);
        var all = called.getOrDefault(plain, List.of());
        var here = rather(all, it -> it.state().place().country().equals(country));
        var there = rather(here, it -> it.state().lineage().isThereOn(day));
        var written = rather(there, it -> it.state().name().isWritten(text));
        var likely = rather(written, it -> it.state().name().sorted().equals(plain));
        return likely.size() == 1 ? Optional.of(likely.getFirst().id()) : Optional.empty();
    }

    private static List<Loaded<Organisation>> rather(
            List<Loaded<Organisation>> all, Predicate<Loaded<Organisation>> these) {
        var likely = all.stream().filter(these).toList();
        return likely.isEmpty() ? all : likely;
    }
}
