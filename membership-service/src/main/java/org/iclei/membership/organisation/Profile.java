package org.iclei.membership.organisation;

import org.iclei.membership.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is known of an organisation beside its name and place.
 *
 * @param website address that starts with http or https
 * @param territoryKm2 area in square kilometres
 * @param budget per year
 */
public record Profile(
        @Nullable String website, @Nullable BigDecimal territoryKm2, @Nullable Money budget) {
    public static final Profile EMPTY = new Profile(null, null, null);

    public Profile {
        territoryKm2 = territoryKm2 == null ? null : plain(territoryKm2);
    }

    /** The same area is equal however it was written. */
    private static BigDecimal plain(BigDecimal area) {
        var plain = area.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }
}
