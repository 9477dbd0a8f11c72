package org.iclei.membership.naming;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names made comparable. */
public final class Spelling {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Accents, and the vowel signs that Arabic may leave out; those of Indian scripts are letters.
     */
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036f\\u064b-\\u0652\\u0670]+");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Letters that are no letter with a mark to Unicode, though readers type them without. */
    private static final Map<String, String> OTHER =
            Map.of(
                    "ø", "o", "ł", "l", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ð", "d", "þ",
                    "th");

    private Spelling() {}

    /** The same name with other blanks, in capitals or in another Unicode form stays the same. */
    public static String same(String name) {
        var blanks = SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC));
        return blanks.replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Lower case and without accents, as people type it: Växjö is vaxjo. */
    public static String plain(String name) {
        var decomposed = Normalizer.normalize(same(name), Normalizer.Form.NFD);
        var plain = MARKS.matcher(decomposed).replaceAll("");
        for (var letter : OTHER.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** The word that tells most about a name; empty when it has none. */
    public static Optional<String> longestWord(String text) {
        return words(text).stream().max(Comparator.comparingInt(String::length));
    }

    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
