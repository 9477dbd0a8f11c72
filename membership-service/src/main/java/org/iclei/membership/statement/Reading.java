package org.iclei.membership.statement;

import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads a draft field by field and remembers every flaw; what is flawed reads as null. */
public final class Reading {
    private static final int LONGEST_TEXT = 300;

    /** They make a text look like another one. */
    private static final Pattern TURNS_DIRECTION =
            Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private final Draft draft;
    private final List<Flaw> flaws = new ArrayList<>();

    public Reading(Draft draft) {
        this.draft = draft;
    }

    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    public void flaw(ProblemType type, Field field, String detail) {
        flaws.add(new Flaw(type, field, detail));
    }

    public void flaw(Flaw flaw) {
        flaws.add(flaw);
    }

    public boolean isEmpty(Field field) {
        return draft.get(field) == null;
    }

    public @Nullable String text(Field field) {
        var text = draft.get(field);
        return text == null ? null : plain(field, text);
    }

    private @Nullable String plain(Field field, String text) {
        if (text.length() > LONGEST_TEXT) {
            return invalid(field, "This is longer than " + LONGEST_TEXT + " characters.");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            return invalid(field, "This holds a control character, such as a line break.");
        }
        if (TURNS_DIRECTION.matcher(text).find()) {
            return invalid(field, "This holds a mark that turns the direction of the text.");
        }
        return text;
    }

    /** What stands between semicolons. */
    public List<String> list(Field field) {
        return plain(field, parts(field));
    }

    /**
     * What stands between semicolons; where that is more than is kept, nothing of it is looked at.
     *
     * @param what its entries are called
     */
    public List<String> list(Field field, int most, String what) {
        var parts = parts(field);
        if (parts.size() <= most) return plain(field, parts);
        invalid(field, "At most " + most + " " + what + " are kept.");
        return List.of();
    }

    private List<String> plain(Field field, List<String> parts) {
        var entries = new ArrayList<String>();
        for (var part : parts) {
            var entry = plain(field, part);
            if (entry != null) entries.add(entry);
        }
        return entries;
    }

    private List<String> parts(Field field) {
        var text = Objects.requireNonNullElse(draft.get(field), "");
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** A code in capitals, however it was typed. */
    public @Nullable String code(Field field) {
        var text = text(field);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** A value of an enum; none when the field is empty. */
    public <E extends Enum<E>> @Nullable E choice(Field field, Class<E> kind, ProblemType unknown) {
        var code = code(field);
        if (code == null) return null;
        for (var known : kind.getEnumConstants()) {
            if (known.name().equals(code)) return known;
        }
        var allowed = Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList();
        flaw(unknown, field, quoted(code) + " is none of " + String.join(", ", allowed) + ".");
        return null;
    }

    public @Nullable LocalDate day(Field field) {
        var text = text(field);
        if (text == null) return null;
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return invalid(field, quoted(text) + " is no day of the calendar.");
        }
        return invalid(field, quoted(text) + " is not written as a day, such as 2015-07-06.");
    }

    /** A whole number; negative ones are left to the caller. */
    public @Nullable Long number(Field field) {
        var text = text(field);
        if (text == null) return null;
        if (text.matches("-?\\d{1,18}")) return Long.valueOf(text);
        return invalid(
                field, quoted(text) + " is not a whole number in digits only, such as 899447.");
    }

    public <T> @Nullable T invalid(Field field, String detail) {
        flaw(ProblemType.INVALID_VALUE, field, detail);
        return null;
    }

    public static String quoted(String text) {
        return "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
    }
}
