package org.iclei.membership.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers organisations by what their names have in common. */
final class Namesakes {
    private final Map<String, List<Suspect>> byName = new TreeMap<>();

    void add(Suspect one, Set<String> names) {
        for (var name : names) byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(one);
    }

    /** By name; the same organisations are not suspected under a second one. */
    List<Suspicion> suspicions() {
        var suspicions = new ArrayList<Suspicion>();
        var told = new HashSet<Set<UUID>>();
        byName.forEach(
                (name, all) -> {
                    var suspects =
                            all.stream().filter(one -> all.stream().anyMatch(one::mayBe)).toList();
                    if (suspects.isEmpty()) return;
                    var ids = suspects.stream().map(Suspect::id).collect(Collectors.toSet());
                    if (told.add(ids)) suspicions.add(new Suspicion(name, suspects));
                });
        return suspicions;
    }
}
