package org.iclei.membership.place;

import org.iclei.membership.naming.Spelling;
import org.iclei.membership.reference.ReferenceTable;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Places by their whole names; the order of a name's words does not matter, a part is no name. */
final class Gazetteer {

    /** Read when somebody first asks: the start of the service does not wait for it. */
    private static final class Standard {
        static final Gazetteer INSTANCE =
                new Gazetteer(
                        ReferenceTable.rows("/places.csv").stream().map(Gazetteer::place).toList());
    }

    private final Map<String, Set<KnownPlace>> places = new HashMap<>();

    Gazetteer(List<KnownPlace> all) {
        for (var place : all) {
            place.names()
                    .map(Gazetteer::spelling)
                    .filter(spelling -> !spelling.isEmpty())
                    .forEach(
                            spelling ->
                                    places.computeIfAbsent(spelling, _ -> new LinkedHashSet<>())
                                            .add(place));
        }
    }

    static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    /** All that have exactly one of these names. */
    List<KnownPlace> named(Collection<String> names) {
        return names.stream()
                .map(name -> places.getOrDefault(spelling(name), Set.of()))
                .flatMap(Set::stream)
                .distinct()
                .toList();
    }

    private static String spelling(String name) {
        return Spelling.words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    private static KnownPlace place(ReferenceTable.Row row) {
        return new KnownPlace(
                row.get("name"),
                row.get("country"),
                row.get("admin"),
                Long.parseLong(row.get("population")));
    }
}
