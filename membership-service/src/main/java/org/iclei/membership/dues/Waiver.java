package org.iclei.membership.dues;

import org.iclei.membership.money.Money;

import java.time.LocalDate;

/**
 * What the association gave up of an invoice.
 *
 * @param on from which it counts, like a payment's value date
 * @param amount what was still open
 */
public record Waiver(LocalDate on, Money amount) {}
