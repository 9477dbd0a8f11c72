package org.iclei.membership.place;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks local governments up among GeoNames' places, by whole names and in their own country. */
@Component
public class Places {
    /** A name of so many inhabitants abroad and none at home is a slip in the country. */
    private static final long LARGE = 50_000;

    /** Edmonton declares 899,447 and GeoNames counts 712,391, which is another band of the dues. */
    private static final double STRONGLY = 1.25;

    /** Reads them once the service is up, so that neither its start nor the first command waits. */
    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofPlatform().daemon().name("places").start(Gazetteer::standard);
    }

    /**
     * The countries with a large place of that name, the largest first.
     *
     * @return empty when the country itself has one, however small, or nobody has a large one
     */
    public List<String> onlyIn(List<String> names, String country, @Nullable String subdivision) {
        var known = Gazetteer.standard().named(PlaceName.of(names, subdivision));
        if (known.stream().anyMatch(place -> place.country().equals(country))) return List.of();
        return known.stream()
                .filter(place -> place.population() >= LARGE)
                .sorted(Comparator.comparingLong(KnownPlace::population).reversed())
                .map(KnownPlace::country)
                .distinct()
                .toList();
    }

    /**
     * What looks odd.
     *
     * @param declared the population that the organisation declares, where it does
     */
    public List<PlaceWarning> warnings(
            List<String> names,
            String country,
            @Nullable String subdivision,
            @Nullable Long declared) {
        var here =
                Gazetteer.standard().named(PlaceName.of(names, subdivision)).stream()
                        .filter(place -> place.country().equals(country))
                        .toList();
        if (here.isEmpty()) {
            var detail = "GeoNames knows no place of this name in " + country + ".";
            return List.of(new PlaceWarning(PlaceWarning.Code.PLACE_UNKNOWN, detail));
        }
        if (declared == null) return List.of();
        return odd(nearest(here, subdivision), declared).stream().toList();
    }

    /** Where a subdivision's code tells namesakes apart, only those in it count. */
    private static List<KnownPlace> nearest(List<KnownPlace> here, @Nullable String subdivision) {
        var inIt = here.stream().filter(place -> place.admin().equals(subdivision)).toList();
        return inIt.isEmpty() ? here : inIt;
    }

    /** Odd when it differs strongly from every namesake; the closest one is named. */
    private static Optional<PlaceWarning> odd(List<KnownPlace> places, long declared) {
        return places.stream()
                .filter(place -> place.population() > 0)
                .min(Comparator.comparingDouble(place -> ratio(place.population(), declared)))
                .filter(closest -> ratio(closest.population(), declared) > STRONGLY)
                .map(
                        closest ->
                                new PlaceWarning(
                                        PlaceWarning.Code.POPULATION_DIFFERS,
                                        declared
                                                + " inhabitants are declared; GeoNames counts "
                                                + closest.population()
                                                + " in "
                                                + closest.name()
                                                + "."));
    }

    private static double ratio(long one, long other) {
        return (double) Math.max(one, other) / Math.max(1, Math.min(one, other));
    }
}
