package org.iclei.membership.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.money.Money;
import org.iclei.membership.office.Offices;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Known;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.place.Places;
import org.iclei.membership.population.Population;
import org.iclei.membership.registration.Names;
import org.iclei.membership.registration.PopulationRules;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Flaw;
import org.iclei.membership.statement.StatedBudget;
import org.iclei.membership.statement.StatedPopulation;
import org.iclei.membership.statement.Statement;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class RestatementTest {
    private static final UUID ID = UUID.randomUUID();
    private static final PopulationRules YEARS =
            new PopulationRules(
                    new Today(() -> Instant.parse("2026-06-30T12:00:00Z"), new Offices()));

    @Test
    void what_is_not_stated_stays() {
        assertThat(over(Known.edmonton(), new Statement())).isEqualTo(Known.edmonton());
    }

    @Test
    void everything_that_is_stated_is_taken() {
        var corrected =
                over(
                        Known.edmonton(),
                        new Statement()
                                .text(Field.ENGLISH_NAME, "City of Edmonton")
                                .list(Field.ALIASES, List.of("YEG", "edmonton"))
                                .figures(List.of(new StatedPopulation(712_391L, null, "GeoNames")))
                                .text(Field.WEBSITE, "www.edmonton.ca")
                                .text(Field.TERRITORY_KM2, "765.610")
                                .budget(new StatedBudget("749999", "usd"))
                                .list(Field.REPRESENTS, List.of("Strathcona"))
                                .ids(Map.of("unlocode", "CAEDM")));

        assertThat(corrected.name().all()).containsExactly("Edmonton", "City of Edmonton", "YEG");
        assertThat(corrected.population()).isEqualTo(Known.edmonton().population());
        assertThat(corrected.figures()).containsExactly(new Population(712_391, null, "GeoNames"));
        assertThat(corrected.profile().website()).isEqualTo("https://www.edmonton.ca");
        assertThat(corrected.profile().territoryKm2()).isEqualTo(new BigDecimal("765.61"));
        assertThat(corrected.profile().budget())
                .isEqualTo(new Money(new BigDecimal("749999.00"), "USD"));
        assertThat(corrected.represents()).containsExactly("Strathcona");
        assertThat(corrected.externalIds()).isEqualTo(Map.of("unlocode", "CAEDM"));
        assertThat(corrected.membership()).isEqualTo(Known.edmonton().membership());
    }

    @Test
    void what_is_stated_as_empty_is_taken_away() {
        var known =
                over(
                        Known.edmonton(),
                        new Statement()
                                .text(Field.ENGLISH_NAME, "City of Edmonton")
                                .list(Field.ALIASES, List.of("YEG"))
                                .text(Field.WEBSITE, "https://www.edmonton.ca"));

        var corrected =
                over(
                        known,
                        new Statement()
                                .text(Field.ENGLISH_NAME, "")
                                .list(Field.ALIASES, List.of())
                                .text(Field.WEBSITE, ""));

        assertThat(corrected).isEqualTo(Known.edmonton());
    }

    @Test
    void another_subdivision_is_another_key() {
        assertThat(over(Known.edmonton(), new Statement().text(Field.SUBDIVISION, "bc")).key())
                .isEqualTo("edmonton|CA|BC");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICIAL_NAME, '', NAME_MISSING",
        "OFFICIAL_NAME, '!!!', INVALID_VALUE",
        "OFFICIAL_NAME, Tallinn, PLACE_IN_OTHER_COUNTRY",
        "REPRESENTS, edmonton, REPRESENTS_ITSELF",
        "WEBSITE, javascript:alert(1), INVALID_VALUE",
        "WEBSITE, https://user@edmonton.ca, INVALID_VALUE",
        "TERRITORY_KM2, -5, INVALID_VALUE",
        "TERRITORY_KM2, 0, INVALID_VALUE",
        "TERRITORY_KM2, 200000000, INVALID_VALUE",
        "BUDGET, 749999, INVALID_VALUE",
        "BUDGET_CURRENCY, EUR, INVALID_VALUE",
        "FIGURES, 712391, INVALID_VALUE",
        "FIGURES, '712391,15000,GeoNames', INVALID_VALUE",
        "SUBDIVISION, CA-AB, INVALID_VALUE"
    })
    void the_rules_hold_for_what_is_stated(Field field, String text, ProblemType type) {
        assertThat(flaws(new Statement().text(field, text)))
                .extracting(Flaw::type)
                .containsExactly(type);
    }

    @Test
    void nobody_stands_for_itself_by_its_id_either() {
        assertThat(flaws(new Statement().list(Field.REPRESENTS, List.of(ID.toString()))))
                .extracting(Flaw::type)
                .containsExactly(ProblemType.REPRESENTS_ITSELF);
    }

    private static Organisation over(Organisation known, Statement statement) {
        return restatement(statement).over(ID, known);
    }

    private static List<Flaw> flaws(Statement statement) {
        var restatement = restatement(statement);
        restatement.over(ID, Known.edmonton());
        return restatement.reading().flaws();
    }

    private static Restatement restatement(Statement statement) {
        return new Restatement(new Names(new Places()), YEARS, statement);
    }
}
