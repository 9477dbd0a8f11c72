package org.iclei.membership.application.agenda;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The periods of an office. An application keeps those that were in force when it came.
 *
 * @param expiryMonths from receipt until an application that led to nothing lapses
 * @param answerDays from a question of the office until its answer
 * @param resolutionMonths from joining until the council's resolution; none where nobody asks for
 *     it
 * @param remindDaysBefore when the applicant is reminded of a deadline
 */
public record Terms(
        int expiryMonths,
        int answerDays,
        @Nullable Integer resolutionMonths,
        List<Integer> remindDaysBefore) {
    public Terms {
        remindDaysBefore = List.copyOf(remindDaysBefore);
    }

    public LocalDate expiry(LocalDate receivedOn) {
        return receivedOn.plusMonths(expiryMonths);
    }

    public LocalDate answerBy(LocalDate askedOn) {
        return askedOn.plusDays(answerDays);
    }

    public Optional<LocalDate> resolutionBy(LocalDate joinedOn) {
        return resolutionMonths == null
                ? Optional.empty()
                : Optional.of(joinedOn.plusMonths(resolutionMonths));
    }
}
