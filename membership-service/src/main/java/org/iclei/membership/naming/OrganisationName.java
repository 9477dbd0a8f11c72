package org.iclei.membership.naming;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an organisation is called, and what it is found and sorted by.
 *
 * @param official in its own words
 * @param english in English, where it differs
 * @param sorted lower case, without accents
 * @param words every word of both names, lower case, without accents
 */
public record OrganisationName(
        String official, @Nullable String english, String sorted, List<String> words) {
    public OrganisationName {
        words = List.copyOf(words);
    }

    public static OrganisationName of(String official, @Nullable String english) {
        var both = english == null ? official : official + " " + english;
        return new OrganisationName(
                official, english, Spelling.plain(official), Spelling.words(both));
    }
}
