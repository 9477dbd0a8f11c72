package org.iclei.local.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class RunningTest {
    @TempDir Path folder;

    @Test
    void who_ends_before_it_is_ready_is_named_with_the_end_of_its_log() {
        var child = Running.start(TestPrograms.dying("thinker"), folder);

        assertThatThrownBy(() -> child.awaitReady(Duration.ofMinutes(1)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("thinker ended with code 3")
                .hasMessageContaining("thinker.log")
                .hasMessageContaining("thought 40")
                .hasMessageContaining("thought 26")
                .hasMessageNotContaining("thought 25");
    }

    @Test
    void waiting_is_given_up_with_the_end_of_the_log() {
        var child = Running.start(TestPrograms.mumbling("mumbler"), folder);
        await().until(() -> Files.readString(folder.resolve("logs/mumbler.log")).contains("yet"));

        assertThatThrownBy(() -> child.awaitReady(Duration.ZERO))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("mumbler is not ready after 0 seconds")
                .hasMessageContaining("not yet");
        child.kill();
    }
}
