package org.iclei.membership.organisation;

import org.iclei.membership.contact.Contacts;
import org.iclei.membership.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What is known of an organisation beside its name and place.
 *
 * @param website address that starts with http or https
 * @param territoryKm2 area in square kilometres
 * @param budget per year
 * @param contacts who speaks for it
 */
public record Profile(
        @Nullable String website,
        @Nullable BigDecimal territoryKm2,
        @Nullable Money budget,
        Contacts contacts) {
    public static final Profile EMPTY = new Profile(null, null, null, Contacts.NONE);

    /** Documents stored before there were contacts are read too. */
    public Profile {
        contacts = Objects.requireNonNullElse(contacts, Contacts.NONE);
        territoryKm2 = territoryKm2 == null ? null : plain(territoryKm2);
    }

    public Profile with(Contacts others) {
        return new Profile(website, territoryKm2, budget, others);
    }

    /** The same area is equal however it was written. */
    private static BigDecimal plain(BigDecimal area) {
        var plain = area.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }
}
