package org.iclei.membership.olddues;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the file, by their names in capitals. */
enum Column {
    NUMBER(true),
    OFFICIAL_NAME(true),
    COUNTRY(true),
    SUBDIVISION(true),
    EXTERNAL_ID(false),
    PERIOD_FROM(true),
    PERIOD_TO(true),
    ISSUED_ON(false),
    DUE(true),
    AMOUNT(true),
    CURRENCY(true),
    PAID(true),
    VALUE_DATE(true),
    REFERENCE(false);

    private final boolean needed;

    Column(boolean needed) {
        this.needed = needed;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> needed() {
        return Arrays.stream(values()).filter(it -> it.needed).map(Column::header).toList();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Column::header).toList();
    }
}
