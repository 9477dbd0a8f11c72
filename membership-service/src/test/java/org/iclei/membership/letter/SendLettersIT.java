package org.iclei.membership.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.membership.organisation.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The service itself has no folder for letters here, so that only the test sends them. */
@ServiceTest
class SendLettersIT {
    @TempDir private Path folder;

    @Autowired private WebTestClient http;
    @Autowired private Letters letters;
    @Autowired private ComposeMail composing;
    @Autowired private Organisations organisations;
    @Autowired private Clock clock;
    @Autowired private BusinessClock calendar;
    private SendLetters sending;
    private UUID city;

    @BeforeEach
    void register() {
        city = new ApplicationsApi(http).register("City", "US", "LOCAL_GOVERNMENT", "USA");
        var pickup = new Pickup(folder.toString());
        sending = new SendLetters(letters, composing, pickup, organisations, clock, calendar);
    }

    @Test
    void a_letter_that_cannot_be_written_does_not_hold_up_those_behind_it() {
        var aboutNobody = written(UUID.randomUUID(), LocalDate.of(1990, 9, 5));
        var behind = written(city, LocalDate.of(1990, 9, 9));

        sending.send();

        assertThat(folder.resolve(behind + ".eml")).exists();
        assertThat(folder.resolve(aboutNobody + ".eml")).doesNotExist();
    }

    @Test
    void one_that_failed_takes_nobodys_turn_until_its_claim_is_over() {
        var aboutNobody = written(UUID.randomUUID(), LocalDate.of(1990, 9, 6));
        assertThat(letters.free(clock.instant(), 500)).contains(aboutNobody);

        sending.send();

        assertThat(letters.free(clock.instant(), 500)).doesNotContain(aboutNobody);
        var later = clock.instant().plus(Duration.ofMinutes(6));
        assertThat(letters.free(later, 500)).contains(aboutNobody);
    }

    private UUID written(UUID organisation, LocalDate deadline) {
        var id = UUID.randomUUID();
        var letter = Letter.about(organisation, List.of(), "EXPIRY", deadline, 3);
        letters.decide(
                id,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(letter, List.of(), saved -> saved));
        return id;
    }
}
