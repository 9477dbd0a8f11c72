package org.iclei.membership.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.registration.Drafts.tallinn;
import static org.iclei.membership.registration.Drafts.tallinnBut;
import static org.iclei.membership.registration.Drafts.with;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.office.Countries;
import org.iclei.membership.office.Offices;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.place.Places;
import org.iclei.membership.population.Population;
import org.iclei.membership.population.Populations;
import org.iclei.membership.statement.Draft;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Flaw;
import org.iclei.membership.statement.Reading;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RulesTest {
    private static final Viewer SECRETARIAT =
            new Viewer("someone", Set.of(Role.SECRETARIAT), Set.of(), null);
    private static final Viewer CANADA =
            new Viewer("someone", Set.of(Role.OFFICE), Set.of("CANADA"), null);

    private final PopulationRules populations =
            new PopulationRules(
                    new Today(() -> Instant.parse("2026-06-30T12:00:00Z"), new Offices()));
    private final Rules rules =
            new Rules(new Offices(), new Countries(), new Names(new Places()), populations);

    @Test
    void tallinn_is_taken_in() {
        var taken = taken(tallinn());

        assertThat(taken.key()).isEqualTo("tallinn|EE|");
        assertThat(taken.population()).isNull();
        assertThat(taken.figures()).extracting(Population::value).containsExactly(394_024L);
        assertThat(taken.isMember()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTRY, XX, COUNTRY_UNKNOWN",
        "COUNTRY, Estonia, COUNTRY_UNKNOWN",
        "COUNTRY, '', COUNTRY_UNKNOWN",
        "COUNTRY, ET, COUNTRY_NOT_IN_REGION",
        "REGION, ATLANTIS, REGION_UNKNOWN",
        "POPULATION, '', INVALID_VALUE",
        "POPULATION, -1, NEGATIVE_POPULATION",
        "POPULATION, '394,024', INVALID_VALUE",
        "POPULATION, many, INVALID_VALUE",
        "POPULATION, 99999999999, INVALID_VALUE",
        "POPULATION_YEAR, 15000, INVALID_VALUE",
        "POPULATION_YEAR, 2027, INVALID_VALUE",
        "POPULATION_YEAR, 1799, INVALID_VALUE",
        "POPULATION_SOURCE, '', INVALID_VALUE",
        "TYPE, CITY, ORGANISATION_TYPE_UNKNOWN",
        "TYPE, '', ORGANISATION_TYPE_UNKNOWN",
        "SERVING_OFFICE, TALLINN, OFFICE_UNKNOWN",
        "SERVING_OFFICE, '', OFFICE_UNKNOWN",
        "SERVING_OFFICE, CANADA, OFFICE_NOT_IN_REGION",
        "OFFICIAL_NAME, '  ', NAME_MISSING",
        "SUBDIVISION, EE-37, INVALID_VALUE",
        "JOINED_ON, 2015-02-30, INVALID_VALUE",
        "JOINED_ON, 30.6.2015, INVALID_VALUE",
        "PAID_UNTIL, 2026-12-31, MEMBERSHIP_INCOMPLETE",
        "CATEGORY, FULL, MEMBERSHIP_INCOMPLETE",
        "EXTERNAL_IDS, Q1770, INVALID_VALUE",
        "EXTERNAL_IDS, wikidata=Q1770;wikidata=Q1, INVALID_VALUE"
    })
    void one_wrong_field_is_one_flaw_of_its_own_type(Field field, String text, ProblemType type) {
        assertThat(flaws(tallinnBut(field, text))).extracting(Flaw::type).containsExactly(type);
    }

    @Test
    void tallinn_in_ethiopia_is_told_where_ethiopia_votes() {
        assertThat(flaws(tallinnBut(Field.COUNTRY, "ET")))
                .extracting(Flaw::detail)
                .containsExactly("ET belongs to AFRICA, not to EUROPE.");
    }

    @Test
    void every_flaw_is_named_and_not_only_the_first() {
        var draft = with(tallinnBut(Field.COUNTRY, "XX"), Field.POPULATION, "-5");

        assertThat(flaws(with(draft, Field.TYPE, "TOWN")))
                .extracting(Flaw::field)
                .containsExactlyInAnyOrder(Field.COUNTRY, Field.POPULATION, Field.TYPE);
    }

    @Test
    void an_unknown_category_is_not_also_an_incomplete_membership() {
        var draft = with(tallinnBut(Field.CATEGORY, "GOLD"), Field.PAID_UNTIL, "2026-12-31");

        assertThat(flaws(draft))
                .extracting(Flaw::type)
                .containsExactly(ProblemType.CATEGORY_UNKNOWN);
    }

    @Test
    void nobody_joined_after_the_day_it_is_paid_until() {
        var draft = with(tallinnBut(Field.CATEGORY, "FULL"), Field.PAID_UNTIL, "2026-12-31");

        assertThat(flaws(with(draft, Field.JOINED_ON, "2027-01-01")))
                .extracting(Flaw::field)
                .containsExactly(Field.JOINED_ON);
        assertThat(taken(with(draft, Field.JOINED_ON, "2026-12-31")).joinedOn())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "FIGURES, '1,2015,census', 51, At most 50 figures are kept.",
        "FIGURES, 'no figure', 70000, At most 50 figures are kept.",
        "ALIASES, Reval, 70000, At most 50 aliases are kept."
    })
    void of_a_list_that_is_too_long_nothing_else_is_looked_at(
            Field field, String entry, int times, String detail) {
        var list = String.join(";", Collections.nCopies(times, entry));

        assertThat(flaws(tallinnBut(field, list))).extracting(Flaw::detail).containsExactly(detail);
    }

    @Test
    void of_too_many_figures_none_is_kept() {
        var figures = IntStream.range(0, 51).mapToObj(it -> "1,2015,census " + it);
        var draft = new Draft(Map.of(Field.FIGURES, figures.collect(Collectors.joining(";"))));

        assertThat(populations.read(new Reading(draft), Populations.NONE))
                .isEqualTo(Populations.NONE);
    }

    @Test
    void a_missing_population_is_accepted() {
        var draft = with(tallinnBut(Field.POPULATION, ""), Field.POPULATION_SOURCE, "");

        assertThat(taken(draft).population()).isNull();
    }

    @Test
    void an_empty_region_follows_from_the_country() {
        assertThat(taken(tallinnBut(Field.REGION, "")).place().region()).hasToString("EUROPE");
    }

    @Test
    void the_world_secretariat_may_serve_a_city_of_any_region() {
        assertThat(taken(tallinnBut(Field.SERVING_OFFICE, "WORLD")).place().office())
                .isEqualTo("WORLD");
    }

    @Test
    void an_office_enters_only_what_it_serves() {
        assertThat(flaws(tallinn(), CANADA))
                .extracting(Flaw::type)
                .containsExactly(ProblemType.NOT_SERVED_BY_YOUR_OFFICE);
    }

    @Test
    void a_name_known_in_another_country_only_is_told_which() {
        assertThat(flaws(with(tallinnBut(Field.COUNTRY, "FI"), Field.SERVING_OFFICE, "EUROPE")))
                .singleElement()
                .matches(flaw -> flaw.type() == ProblemType.PLACE_IN_OTHER_COUNTRY)
                .extracting(Flaw::suggestions)
                .isEqualTo(List.of("EE"));
    }

    @Test
    void only_local_governments_are_places() {
        var draft = with(tallinnBut(Field.COUNTRY, "FI"), Field.TYPE, "INSTITUTE");

        assertThat(flaws(draft)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"مدينة تونس", "मुंबई महानगरपालिका", "熊本市", "Ērgļi"})
    void a_name_may_be_written_in_any_script(String name) {
        var taken = taken(tallinnBut(Field.OFFICIAL_NAME, name));

        assertThat(taken.name().official()).isEqualTo(name);
        assertThat(taken.name().words()).isNotEmpty();
    }

    @Test
    void a_name_of_2000_characters_is_refused_and_not_cut() {
        assertThat(flaws(tallinnBut(Field.OFFICIAL_NAME, "x".repeat(2_000))))
                .extracting(Flaw::detail)
                .containsExactly("This is longer than 300 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "Tallinn\u202e", "Tallinn\nRiga"})
    void a_name_that_nobody_can_read_is_refused(String name) {
        assertThat(flaws(tallinnBut(Field.OFFICIAL_NAME, name)))
                .extracting(Flaw::type)
                .containsExactly(ProblemType.INVALID_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eesti Linnade Liit", "Riga; EESTI  linnade liit", "Estonian Cities"})
    void an_association_that_represents_itself_is_refused(String represents) {
        var association =
                with(
                        with(
                                tallinnBut(Field.OFFICIAL_NAME, "Eesti Linnade Liit"),
                                Field.ALIASES,
                                "Estonian Cities"),
                        Field.TYPE,
                        "NATIONAL_ASSOCIATION");

        assertThat(flaws(with(association, Field.REPRESENTS, represents)))
                .extracting(Flaw::type)
                .containsExactly(ProblemType.REPRESENTS_ITSELF);
        assertThat(taken(with(association, Field.REPRESENTS, "Tallinn;Tartu")).represents())
                .containsExactly("Tallinn", "Tartu");
    }

    private Organisation taken(Draft draft) {
        return ((Checked.Sound) rules.check(draft, SECRETARIAT)).organisation();
    }

    private List<Flaw> flaws(Draft draft) {
        return flaws(draft, SECRETARIAT);
    }

    private List<Flaw> flaws(Draft draft, Viewer viewer) {
        return rules.check(draft, viewer) instanceof Checked.Flawed(var flaws) ? flaws : List.of();
    }
}
