package org.iclei.membership.finding;

import org.iclei.kit.problem.Refused;
import org.iclei.membership.office.Countries;
import org.iclei.membership.office.Office;
import org.iclei.membership.office.Offices;
import org.iclei.membership.office.Region;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.OrganisationSearch;
import org.iclei.membership.standing.Standing;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the filters of the list; one that cannot mean anything is refused, not ignored. */
@Component
public class SearchParameters {
    private static final int LONGEST_TEXT = 200;

    private final Offices offices;
    private final Countries countries;
    private final Today today;

    SearchParameters(Offices offices, Countries countries, Today today) {
        this.offices = offices;
        this.countries = countries;
        this.today = today;
    }

    /** Every filter of the list. */
    public OrganisationSearch search(MultiValueMap<String, String> query) {
        return new OrganisationSearch(
                region(query.getFirst("region")),
                office(query.getFirst("office")),
                country(query.getFirst("country")),
                member(query.getFirst("member")),
                standing(query.getFirst("standing")),
                text(query.getFirst("q")),
                false,
                on(query.getFirst("on")));
    }

    @Nullable Region region(@Nullable String text) {
        var codes = Arrays.stream(Region.values()).map(Region::name).toList();
        var known = oneOf(text, "region", codes);
        return known == null ? null : Region.valueOf(known);
    }

    @Nullable String office(@Nullable String text) {
        return oneOf(text, "office", offices.all().stream().map(Office::code).toList());
    }

    @Nullable String country(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (countries.regionOf(text).isPresent()) return text;
        throw refused("country", "a code of ISO 3166-1 alpha-2, such as CA");
    }

    @Nullable Boolean member(@Nullable String text) {
        var known = oneOf(text, "member", List.of("true", "false"));
        return known == null ? null : Boolean.valueOf(known);
    }

    @Nullable Standing standing(@Nullable String text) {
        var codes = Arrays.stream(Standing.values()).map(Standing::name).toList();
        var known = oneOf(text, "standing", codes);
        return known == null ? null : Standing.valueOf(known);
    }

    /**
     * None for today; a list spans the world, so that a day may be named once it begins anywhere.
     */
    @Nullable LocalDate on(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        var day = day(text);
        if (day.isAfter(today.latest())) throw refused("on", "a day that has come");
        return day;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw refused("on", "a day, such as 2005-04-01");
        }
    }

    static @Nullable String text(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (text.length() > LONGEST_TEXT) throw refused("q", "up to 200 characters");
        return text;
    }

    private static @Nullable String oneOf(
            @Nullable String text, String parameter, List<String> allowed) {
        if (text == null || text.isBlank()) return null;
        return Stream.of(text)
                .filter(allowed::contains)
                .findFirst()
                .orElseThrow(() -> refused(parameter, String.join(", ", allowed)));
    }

    private static Refused refused(String parameter, String allowed) {
        return new Refused(
                ProblemType.MALFORMED_PARAMETER,
                "The parameter '" + parameter + "' may be: " + allowed + ".",
                Map.of("parameter", parameter));
    }
}
