package org.iclei.membership.reach;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells whom somebody means who is said to be represented: by id, or by a name nobody shares. */
record Namesakes(List<Loaded<Organisation>> known) {

    Set<UUID> representedBy(Organisation one) {
        return one.represents().stream()
                .flatMap(text -> meant(text, one.place().country()).stream())
                .collect(Collectors.toSet());
    }

    private Optional<UUID> meant(String text, String country) {
        var called = known.stream().filter(it -> isCalled(it, text)).toList();
        var here = called.stream().filter(it -> isIn(it, country)).toList();
        var likely = here.isEmpty() ? called : here;
        return likely.size() == 1 ? Optional.of(likely.getFirst().id()) : Optional.empty();
    }

    private static boolean isCalled(Loaded<Organisation> one, String text) {
        return one.id().toString().equals(text) || one.state().name().isAlso(text);
    }

    private static boolean isIn(Loaded<Organisation> one, String country) {
        return one.state().place().country().equals(country);
    }
}
