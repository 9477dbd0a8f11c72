package org.iclei.membership.place;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A populated place as GeoNames knows it, which is not a municipality.
 *
 * @param admin GeoNames' code of the subdivision; in the USA it is ISO's
 * @param population 0 when GeoNames has none
 */
record KnownPlace(String name, String country, String admin, long population) {

    /** Its names: some are written with a slash between two, such as Gasteiz / Vitoria. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), Arrays.stream(name.split("/")));
    }
}
