package org.iclei.membership.duplicate;

import org.iclei.membership.naming.Spelling;
import org.iclei.membership.organisation.Organisation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the names of one organisation have in common however they were entered. */
final class NameKeys {
    private static final Pattern ADDITION = Pattern.compile("\\([^()]*\\)");

    /** Words that say what kind of place it is; they differ from one clerk to the next. */
    private static final Set<String> KINDS =
            Set.of(
                    "city",
                    "town",
                    "municipality",
                    "district",
                    "village",
                    "borough",
                    "council",
                    "metropolitan",
                    "government",
                    "of",
                    "the",
                    "ville",
                    "commune",
                    "stadt",
                    "landeshauptstadt",
                    "hansestadt",
                    "gemeinde",
                    "kommune",
                    "stad",
                    "comune",
                    "municipio",
                    "municipalidad",
                    "ayuntamiento",
                    "prefeitura",
                    "de",
                    "di");

    private NameKeys() {}

    /** Never empty. */
    static Set<String> of(Organisation known) {
        var subdivision = known.place().subdivision();
        var code = subdivision == null ? "" : subdivision.toLowerCase(Locale.ROOT);
        return known.name().all().stream().map(name -> key(name, code)).collect(Collectors.toSet());
    }

    private static String key(String name, String code) {
        var words = Spelling.words(ADDITION.matcher(name).replaceAll(" "));
        var core =
                words.stream()
                        .filter(word -> !KINDS.contains(word) && !word.equals(code))
                        .sorted()
                        .collect(Collectors.joining(" "));
        return core.isEmpty() ? String.join(" ", Spelling.words(name)) : core;
    }
}
