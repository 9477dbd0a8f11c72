package org.iclei.membership.reach;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells whom somebody means who is said to be represented: by id, or by a name nobody shares.
 *
 * @param day on which it is asked; who ended before it may have left its name to another
 */
record Namesakes(List<Loaded<Organisation>> known, LocalDate day) {

    Set<UUID> representedBy(Organisation one) {
        return one.represents().stream()
                .flatMap(text -> meant(text, one.place().country()).stream())
                .collect(Collectors.toSet());
    }

    private Optional<UUID> meant(String text, String country) {
        var called = known.stream().filter(it -> isCalled(it, text)).toList();
        var here = rather(called, it -> isIn(it, country));
        var likely = rather(here, it -> it.state().lineage().isThereOn(day));
        return likely.size() == 1 ? Optional.of(likely.getFirst().id()) : Optional.empty();
    }

    private static List<Loaded<Organisation>> rather(
            List<Loaded<Organisation>> all, Predicate<Loaded<Organisation>> these) {
        var likely = all.stream().filter(these).toList();
        return likely.isEmpty() ? all : likely;
    }

    private static boolean isCalled(Loaded<Organisation> one, String text) {
        return one.id().toString().equals(text) || one.state().name().isAlso(text);
    }

    private static boolean isIn(Loaded<Organisation> one, String country) {
        return one.state().place().country().equals(country);
    }
}
