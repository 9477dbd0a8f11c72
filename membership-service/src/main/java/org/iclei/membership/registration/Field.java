package org.iclei.membership.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be said of an organisation, under its name in a file and in JSON. */
public enum Field {
    OFFICIAL_NAME("officialName"),
    ENGLISH_NAME("englishName"),
    COUNTRY("country"),
    SUBDIVISION("subdivision"),
    TYPE("type"),
    POPULATION("population.value"),
    POPULATION_YEAR("population.year"),
    POPULATION_SOURCE("population.source"),
    CATEGORY("category"),
    JOINED_ON("joinedOn"),
    PAID_UNTIL("paidUntil"),
    REPRESENTS("represents"),
    EXTERNAL_IDS("externalIds"),
    REGION("region"),
    SERVING_OFFICE("servingOffice"),
    SOURCE("source");

    private final String property;

    Field(String property) {
        this.property = property;
    }

    /** Its name in JSON; a point leads into an object. */
    String property() {
        return property;
    }

    /** Its name in the first line of a file. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns of a file, which all must be there. */
    public static List<Field> columns() {
        return Arrays.stream(values()).filter(field -> field != ENGLISH_NAME).toList();
    }
}
