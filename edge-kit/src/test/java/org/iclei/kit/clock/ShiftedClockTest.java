package org.iclei.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

class ShiftedClockTest {
    private static final Instant REAL = Instant.parse("2026-11-23T23:30:00Z");

    @TempDir Path folder;

    @Test
    void without_a_file_it_is_the_real_day() {
        assertThat(clockAt(REAL).today()).isEqualTo("2026-11-23");
        assertThat(new ClockBeans().businessClock(real(REAL), "").instant()).isEqualTo(REAL);
    }

    @Test
    void time_goes_on_from_what_was_set() throws IOException {
        set(Instant.parse("2015-07-01T00:00:00Z"), REAL);

        assertThat(clockAt(REAL).today()).isEqualTo(LocalDate.of(2015, 7, 1));
        assertThat(clockAt(REAL.plus(Duration.ofHours(49))).today()).isEqualTo("2015-07-03");
    }

    @Test
    void a_jump_counts_from_the_next_question_on() throws IOException {
        var clock = clockAt(REAL);
        set(Instant.parse("2015-07-01T00:00:00Z"), REAL);
        assertThat(clock.today()).isEqualTo("2015-07-01");

        set(Instant.parse("2015-10-19T00:00:00Z"), REAL);

        assertThat(clock.today()).isEqualTo("2015-10-19");
    }

    private BusinessClock clockAt(Instant real) {
        return new ClockBeans().businessClock(real(real), folder.resolve("clock").toString());
    }

    private static Clock real(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }

    private void set(Instant business, Instant real) throws IOException {
        var written = folder.resolve("clock.new");
        Files.writeString(written, Duration.between(real, business) + "\n");
        Files.move(written, folder.resolve("clock"), StandardCopyOption.ATOMIC_MOVE);
    }
}
