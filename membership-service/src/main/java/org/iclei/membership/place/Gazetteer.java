package org.iclei.membership.place;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import org.iclei.membership.naming.Spelling;
import org.iclei.membership.reference.ReferenceTable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places by their whole names; the order of a name's words does not matter, a part is no name. */
final class Gazetteer {
    /** Most names are those of one place, and there are a hundred thousand. */
    private static final Collector<Spelled, ?, List<KnownPlace>> SMALL_LISTS =
            mapping(Spelled::place, toUnmodifiableList());

    /** Read when somebody first asks. */
    private static final class Standard {
        static final Gazetteer INSTANCE =
                new Gazetteer(ReferenceTable.rows("/places.csv", Gazetteer::place));
    }

    private final Map<String, List<KnownPlace>> places;

    Gazetteer(List<KnownPlace> all) {
        places =
                all.stream()
                        .flatMap(Spelled::all)
                        .collect(groupingBy(Spelled::spelling, SMALL_LISTS));
    }

    /** One of the spellings of a place. */
    private record Spelled(String spelling, KnownPlace place) {
        static Stream<Spelled> all(KnownPlace place) {
            return place.names()
                    .map(Gazetteer::spelling)
                    .filter(spelling -> !spelling.isEmpty())
                    .distinct()
                    .map(spelling -> new Spelled(spelling, place));
        }
    }

    static Gazetteer standard() {
        return Standard.INSTANCE;
    }

    /** All that have exactly one of these names. */
    List<KnownPlace> named(Collection<String> names) {
        return names.stream()
                .map(name -> places.getOrDefault(spelling(name), List.of()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static String spelling(String name) {
        return Spelling.words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    private static KnownPlace place(ReferenceTable.Row row) {
        return new KnownPlace(
                row.get("name"),
                row.get("country").intern(),
                row.get("admin").intern(),
                Long.parseLong(row.get("population")));
    }
}
