package org.iclei.membership.application;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What the office asked the applicant. */
public record Question(
        String text, LocalDate askedOn, @Nullable String answer, @Nullable LocalDate answeredOn) {

    Question answered(String given, LocalDate on) {
        return new Question(text, askedOn, given, on);
    }
}
