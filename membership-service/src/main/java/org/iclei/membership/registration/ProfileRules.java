package org.iclei.membership.registration;

import org.iclei.membership.contact.Contacts;
import org.iclei.membership.money.Money;
import org.iclei.membership.organisation.Profile;
import org.iclei.membership.statement.Field;
import org.iclei.membership.statement.Reading;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/** Website, territory and budget may all be missing; what is stated must be possible. */
public final class ProfileRules {
    /** The land of the earth has 149 million. */
    private static final BigDecimal LARGEST_TERRITORY = new BigDecimal(149_000_000);

    private ProfileRules() {}

    public static Profile read(Reading reading) {
        return new Profile(website(reading), territory(reading), budget(reading), Contacts.NONE);
    }

    public static @Nullable String website(Reading reading) {
        var text = reading.text(Field.WEBSITE);
        if (text == null) return null;
        var address = text.contains("://") ? text : "https://" + text;
        try {
            var uri = URI.create(address);
            var scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            var host = uri.getHost();
            if (web && host != null && host.contains(".") && uri.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            return invalidWebsite(reading, text);
        }
        return invalidWebsite(reading, text);
    }

    private static @Nullable String invalidWebsite(Reading reading, String text) {
        return reading.invalid(
                Field.WEBSITE,
                Reading.quoted(text) + " is no address such as https://www.edmonton.ca.");
    }

    public static @Nullable BigDecimal territory(Reading reading) {
        var text = reading.text(Field.TERRITORY_KM2);
        if (text == null) return null;
        if (text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            var area = new BigDecimal(text);
            if (area.signum() > 0 && area.compareTo(LARGEST_TERRITORY) <= 0) return area;
        }
        return reading.invalid(
                Field.TERRITORY_KM2,
                Reading.quoted(text) + " is no area in square kilometres, such as 765.61.");
    }

    public static @Nullable Money budget(Reading reading) {
        var amount = reading.text(Field.BUDGET);
        var currency = reading.code(Field.BUDGET_CURRENCY);
        if (amount == null && currency == null) return null;
        if (amount != null && currency != null) {
            var budget = Money.read(amount, currency).filter(money -> money.amount().signum() >= 0);
            if (budget.isPresent()) return budget.get();
        }
        return reading.invalid(
                amount == null ? Field.BUDGET : Field.BUDGET_CURRENCY,
                "A budget is an amount per year and a currency of ISO 4217, such as 749999.00 and"
                        + " USD.");
    }
}
