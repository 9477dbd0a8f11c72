package org.iclei.membership.dues;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;

/** An invoice's refusals as problems. */
public final class DuesProblems {
    private DuesProblems() {}

    /** The answer for what does not exist and for what the viewer may not see: the same. */
    public static Refused none() {
        return new Refused(
                ProblemType.NOT_FOUND, "There is no invoice with this id that you may see.");
    }

    public static Refused of(DuesRefusal why) {
        return switch (why) {
            case NOTHING_TO_PAY ->
                    refused(
                            ProblemType.NOTHING_TO_PAY,
                            "An invoice asks for more than nothing; where the price is 0 there is"
                                    + " none.");
            case NUMBER_TAKEN ->
                    refused(
                            ProblemType.INVOICE_NUMBER_TAKEN,
                            "Another invoice has this number already.");
            case INVOICED_FOR_PERIOD ->
                    refused(
                            ProblemType.INVOICED_FOR_PERIOD,
                            "An open invoice asks it for days of this period already; cancel that"
                                    + " one first, if this is to take its place.");
            case DUE_TOO_EARLY ->
                    refused(ProblemType.DUE_TOO_EARLY, "It cannot be due before it is issued.");
            case OTHER_CURRENCY ->
                    refused(
                            ProblemType.OTHER_CURRENCY,
                            "The invoice is in another currency; nothing is converted here.");
            case NO_AMOUNT ->
                    refused(ProblemType.PAYMENT_OF_NOTHING, "A payment is more than nothing.");
            case NOT_PAID_YET ->
                    refused(
                            ProblemType.DAY_TO_COME,
                            "The value date is still to come; record the payment when it counts.");
            case REFERENCE_TAKEN ->
                    refused(
                            ProblemType.PAYMENT_REFERENCE_TAKEN,
                            "A payment with this reference and another amount or value date is"
                                    + " recorded already.");
            case NO_SUCH_PAYMENT ->
                    refused(ProblemType.NOT_FOUND, "The invoice has no payment of this reference.");
            case REVERSED_ALREADY ->
                    refused(ProblemType.PAYMENT_REVERSED, "The payment was taken back before.");
            case SETTLED_ALREADY ->
                    refused(
                            ProblemType.INVOICE_SETTLED,
                            "Nothing of the invoice is open any more.");
            case CANCELLED -> refused(ProblemType.INVOICE_CANCELLED, "The invoice is cancelled.");
            case DEBTOR_ENDED ->
                    refused(
                            ProblemType.ORGANISATION_ENDED,
                            "The organisation has ended and owes nothing new; invoice its heir.");
            case NO_MEMBER ->
                    refused(
                            ProblemType.NO_MEMBER,
                            "The organisation never was a member and owes no dues; who applies is"
                                    + " invoiced through its application.");
        };
    }

    private static Refused refused(ProblemType type, String detail) {
        return new Refused(type, detail);
    }
}
