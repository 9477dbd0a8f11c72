package org.iclei.membership.naming;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an organisation is called, and what it is found and sorted by.
 *
 * @param official in its own words
 * @param english in English, where it differs
 * @param aliases what else it is called
 * @param sorted lower case, without accents
 * @param words every word of all names, lower case, without accents
 */
public record OrganisationName(
        String official,
        @Nullable String english,
        List<String> aliases,
        String sorted,
        List<String> words) {

    /** Names stored before there were aliases are read too. */
    public OrganisationName {
        aliases = List.copyOf(Objects.requireNonNullElse(aliases, List.of()));
        words = List.copyOf(words);
    }

    public static OrganisationName of(String official, @Nullable String english) {
        return of(official, english, List.of());
    }

    /** An alias that repeats another name is left out. */
    public static OrganisationName of(
            String official, @Nullable String english, List<String> aliases) {
        var known = english == null ? Stream.of(official) : Stream.of(official, english);
        var taken = new HashSet<>(known.map(Spelling::same).toList());
        var others = aliases.stream().filter(alias -> taken.add(Spelling.same(alias))).toList();
        var name = new OrganisationName(official, english, others, "", List.of());
        var words = Spelling.words(String.join(" ", name.all()));
        return new OrganisationName(official, english, others, Spelling.plain(official), words);
    }

    /** The official name and the English one. */
    public List<String> main() {
        return Stream.concat(Stream.of(official), Stream.ofNullable(english)).toList();
    }

    /** Every name, the official one first. */
    public List<String> all() {
        return Stream.concat(main().stream(), aliases.stream()).toList();
    }

    /** Every name as others are compared with it: lower case, without accents. */
    public Set<String> plain() {
        return all().stream().map(Spelling::plain).collect(Collectors.toSet());
    }

    /** Whether it is called that, whatever the capitals, blanks and accents. */
    public boolean isAlso(String other) {
        return plain().contains(Spelling.plain(other));
    }

    /** Whether it is called that, and with just these accents. */
    public boolean isWritten(String other) {
        return all().stream().map(Spelling::same).anyMatch(Spelling.same(other)::equals);
    }
}
