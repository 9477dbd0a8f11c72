package org.iclei.membership.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

class LetterTest {
    private static final Instant NOW = Instant.parse("2016-06-29T09:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2016, 7, 13);
    private static final List<UUID> LIAISON = List.of(UUID.randomUUID());

    private final Letter reminder = letter(14);

    @Test
    void before_the_day_it_is_for_the_applicant_and_on_the_day_for_the_world_secretariat() {
        assertThat(reminder.kind()).isEqualTo(Letter.Kind.REMINDER);
        assertThat(reminder.persons()).isEqualTo(LIAISON);
        assertThat(letter(0).kind()).isEqualTo(Letter.Kind.ESCALATION);
        assertThat(letter(0).persons()).isEmpty();
    }

    @Test
    void one_sender_has_it_for_five_minutes() {
        var claimed = reminder.claimed(NOW).orElseThrow();

        assertThat(claimed.claimed(NOW.plus(Duration.ofMinutes(4)))).isEmpty();
        assertThat(claimed.claimed(NOW.plus(Duration.ofMinutes(5)))).isPresent();
    }

    @Test
    void what_was_sent_is_not_sent_again() {
        var sent = reminder.claimed(NOW).orElseThrow().sent();

        assertThat(sent.claimed(NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void the_message_carries_the_letters_id_and_a_text_in_any_script() {
        var id = UUID.randomUUID();
        var text = LetterText.text(reminder, "कल्याण-डोंबिवली", "South Asia Secretariat");
        var to = List.of("a@example.org", "b@example.org");
        var mail = new Mail(id, "from@example.org", to, NOW, LetterText.subject(reminder), text);

        var parts = new String(mail.message(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);

        assertThat(parts[0])
                .contains("Message-ID: <" + id)
                .contains("Subject: Reminder: council resolution due by 2016-07-13")
                .contains("To: a@example.org,\r\n b@example.org");
        var body = new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(body).isEqualTo(text).contains("कल्याण-डोंबिवली", "in 14 days");
    }

    @Test
    void what_is_not_there_is_said_without_a_today_that_may_be_over_when_it_is_read() {
        var text = LetterText.text(letter(0), "Pittsburgh", "USA Office");

        assertThat(text)
                .startsWith("The council's resolution to join, due on 2016-07-13, is not there.")
                .doesNotContain("today");
    }

    @Test
    void no_address_reaches_a_log() {
        var mail = new Mail(UUID.randomUUID(), "a@b.org", List.of("c@d.org"), NOW, "", "");

        assertThat(mail.toString()).doesNotContain("@");
    }

    private static Letter letter(int daysLeft) {
        return Letter.about(UUID.randomUUID(), LIAISON, "COUNCIL_RESOLUTION", DEADLINE, daysLeft);
    }
}
