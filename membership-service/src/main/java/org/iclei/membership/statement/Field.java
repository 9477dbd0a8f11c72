package org.iclei.membership.statement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be said of an organisation, under its name in a file and in JSON. */
public enum Field {
    OFFICIAL_NAME("officialName"),
    ENGLISH_NAME("englishName"),
    ALIASES("aliases"),
    COUNTRY("country"),
    SUBDIVISION("subdivision"),
    TYPE("type"),
    POPULATION("population.value"),
    POPULATION_YEAR("population.year"),
    POPULATION_SOURCE("population.source"),
    FIGURES("figures"),
    WEBSITE("website"),
    TERRITORY_KM2("territoryKm2"),
    BUDGET("budget.amount"),
    BUDGET_CURRENCY("budget.currency"),
    CATEGORY("category"),
    JOINED_ON("joinedOn"),
    PAID_UNTIL("paidUntil"),
    REPRESENTS("represents"),
    EXTERNAL_IDS("externalIds"),
    REGION("region"),
    SERVING_OFFICE("servingOffice"),
    SOURCE("source");

    /** What files did not have from the first day on. */
    private static final Set<Field> OPTIONAL =
            EnumSet.of(
                    ENGLISH_NAME,
                    ALIASES,
                    FIGURES,
                    WEBSITE,
                    TERRITORY_KM2,
                    BUDGET,
                    BUDGET_CURRENCY);

    private final String property;

    Field(String property) {
        this.property = property;
    }

    /** Its name in JSON; a point leads into an object. */
    public String property() {
        return property;
    }

    /** Its name in the first line of a file. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns of a file that must be there. */
    public static List<Field> columns() {
        return Arrays.stream(values()).filter(field -> !OPTIONAL.contains(field)).toList();
    }
}
