package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.local.aot.Start;
import org.iclei.local.process.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class OptionsTest {

    @Test
    void without_options_data_and_ports_stay_as_they_are() {
        assertThat(Options.parse(List.of()))
                .isEqualTo(new Options(false, 0, null, null, Start.CACHED, Duration.ofMinutes(5)));
    }

    @Test
    void options_come_in_any_order() {
        var line =
                List.of(
                        "--port-offset",
                        "1000",
                        "--fresh",
                        "--data",
                        "x",
                        "--plain",
                        "--access-token-life",
                        "30");
        assertThat(Options.parse(line))
                .isEqualTo(
                        new Options(
                                true,
                                1000,
                                null,
                                Path.of("x"),
                                Start.PLAIN,
                                Duration.ofSeconds(30)));
    }

    @Test
    void the_business_may_begin_on_any_day() {
        assertThat(Options.parse(List.of("--fresh", "--now", "2015-07-01")).now())
                .isEqualTo("2015-07-01T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--frehs",
                "--port-offset",
                "--port-offset -1",
                "--port-offset x",
                "--now",
                "--now noon",
                "--access-token-life",
                "--access-token-life 0",
                "--data"
            })
    void what_makes_no_sense_is_refused(String line) {
        assertThatThrownBy(() -> Options.parse(List.of(line.split(" "))))
                .isInstanceOf(StartFailure.class);
    }
}
