package org.iclei.schema.membership;

/**
 * An amount in one currency.
 *
 * @param amount with the decimals of its currency, such as 5240.00
 * @param currency ISO 4217
 */
public record MoneyAmount(String amount, String currency) {}
