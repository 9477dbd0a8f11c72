package org.iclei.exchange.programme;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write, checked once where it enters. */
public final class Written {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LIST = 100;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]");

    private Written() {}

    /** A name without the space around it. */
    public static String name(String what, String text) {
        var name = text.strip();
        boolean usable = !name.isEmpty() && name.length() <= LONGEST_NAME;
        if (usable && !UNPRINTABLE.matcher(name).find()) return name;
        throw invalid("%s has 1 to %d printable characters.".formatted(what, LONGEST_NAME));
    }

    public static List<String> names(String what, List<String> texts) {
        return limited(what, texts).stream().map(text -> name(what, text)).toList();
    }

    /** The code of an office or a side, such as CANADA. */
    public static String code(String what, String text) {
        if (CODE.matcher(text).matches()) return text;
        throw invalid("%s is a code of capital letters, such as CANADA.".formatted(what));
    }

    public static List<String> codes(String what, List<String> texts) {
        return limited(what, texts).stream().map(text -> code(what, text)).distinct().toList();
    }

    /** An ISO 3166-1 alpha-2 code. */
    public static String country(String text) {
        if (COUNTRIES.contains(text)) return text;
        throw new Refused(
                ProblemType.COUNTRY_UNKNOWN,
                "'%.20s' is no ISO 3166-1 code of a country.".formatted(text));
    }

    private static List<String> limited(String what, List<String> texts) {
        if (texts.size() <= LONGEST_LIST) return texts;
        throw invalid("%s is given at most %d times.".formatted(what, LONGEST_LIST));
    }

    private static Refused invalid(String sentence) {
        return new Refused(ProblemType.INVALID_VALUE, sentence);
    }
}
