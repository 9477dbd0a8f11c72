package org.iclei.membership.letter;

import org.iclei.membership.application.agenda.DeadlineKind;

import java.util.Locale;

/** What letters say. */
final class LetterText {
    private LetterText() {}

    static String subject(Letter letter) {
        var due = what(letter) + " due by " + letter.deadline();
        return switch (letter.kind()) {
            case REMINDER -> "Reminder: " + due;
            case ESCALATION -> "For the World Secretariat: " + due;
        };
    }

    static String text(Letter letter, String organisation, String office) {
        return switch (letter.kind()) {
            case REMINDER ->
                    """
                    To %s

                    %s is due by %s, in %d days.

                    %s
                    """
                            .formatted(
                                    organisation,
                                    sentence(letter),
                                    letter.deadline(),
                                    letter.daysLeft(),
                                    office);
            case ESCALATION ->
                    """
                    %s, due on %s, is not there.

                    Organisation: %s
                    Serving office: %s
                    """
                            .formatted(sentence(letter), letter.deadline(), organisation, office);
        };
    }

    private static String sentence(Letter letter) {
        return switch (DeadlineKind.valueOf(letter.about())) {
            case ANSWER -> "The answer to a question about the application for membership";
            case EXPIRY -> "What is left to be done for the application for membership";
            case COUNCIL_RESOLUTION -> "The council's resolution to join";
        };
    }

    private static String what(Letter letter) {
        return letter.about().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
