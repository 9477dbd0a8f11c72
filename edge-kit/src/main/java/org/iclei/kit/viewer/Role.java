package org.iclei.kit.viewer;

import java.util.Locale;

/** What a person or machine may do; the token's claim {@code roles} names them in lower case. */
public enum Role {
    SECRETARIAT,
    OFFICE,
    FINANCE,
    REVIEWER,
    AUDITOR,
    CITY,
    PARTNER,
    OPERATIONS;

    String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
