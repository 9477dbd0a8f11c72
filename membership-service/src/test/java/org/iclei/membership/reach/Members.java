package org.iclei.membership.reach;

import org.iclei.membership.population.Population;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Members of the association's own list, with the populations it shows. */
final class Members {
    static final Candidate EDMONTON = member("Edmonton", declared(899_447, null));
    static final Candidate NEWARK = member("Newark CA", declared(45_810, null));
    static final Candidate SURABAYA = member("Surabaya", declared(3_457_409, null));

    private Members() {}

    static Candidate member(String name, Population... figures) {
        return new Candidate(id(name), name, "CA", "CANADA", List.of(figures));
    }

    static Population declared(long value, Integer year) {
        return new Population(value, year, "declared");
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
