package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

class FirstStartTest {
    @TempDir Path folder;
    private final AtomicInteger loaded = new AtomicInteger();

    @Test
    void the_demo_is_loaded_once() {
        new FirstStart(folder).once(loaded::incrementAndGet);
        new FirstStart(folder).once(loaded::incrementAndGet);

        assertThat(loaded).hasValue(1);
    }

    @Test
    void a_demo_that_failed_is_loaded_again() {
        catchThrowable(
                () ->
                        new FirstStart(folder)
                                .once(
                                        () -> {
                                            throw new IllegalStateException("half-way");
                                        }));

        new FirstStart(folder).once(loaded::incrementAndGet);

        assertThat(loaded).hasValue(1);
    }
}
