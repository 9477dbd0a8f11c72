package org.iclei.membership.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/**
 * An amount in one currency.
 *
 * @param amount with the decimals that the currency has: 5240.00 EUR, 840000 JPY
 * @param currency ISO 4217
 */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    /**
     * @throws IllegalArgumentException when there is no such currency
     * @throws ArithmeticException when the currency has fewer decimals
     */
    public Money {
        int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    /** Empty when the texts are no amount, no currency, or have more decimals than it. */
    public static Optional<Money> read(String amount, String currency) {
        if (!amount.matches("-?\\d{1,15}(\\.\\d{1,4})?")) return Optional.empty();
        try {
            return Optional.of(new Money(new BigDecimal(amount), currency));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public boolean isIn(String other) {
        return currency.equals(other);
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean covers(Money other) {
        return minus(other).amount().signum() >= 0;
    }

    public Money plus(Money other) {
        return new Money(amount.add(inMine(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inMine(other)), currency);
    }

    /** Nothing instead of less than nothing. */
    public Money orZero() {
        return isPositive() ? this : zero(currency);
    }

    private BigDecimal inMine(Money other) {
        if (other.isIn(currency)) return other.amount();
        throw new IllegalArgumentException(other.currency() + " is not " + currency);
    }
}
