package org.iclei.local.store.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

class GroupCommitTest {
    @TempDir Path folder;
    private final CountDownLatch release = new CountDownLatch(1);
    private StoreFile store;
    private MVMap<String, Object> map;
    private GroupCommit commits;

    @BeforeEach
    void open() {
        store = StoreFile.open(folder.resolve("store"));
        map = store.meta("map");
        commits = new GroupCommit(store);
        commits.write(() -> map.put("start", 1));
    }

    @AfterEach
    void close() {
        release.countDown();
        store.close();
    }

    @Test
    void an_answered_write_is_in_the_file() throws Exception {
        commits.write(() -> map.put("a", 1));

        assertThat(inTheFile("a")).isEqualTo(1);
    }

    @Test
    void a_commit_takes_no_half_of_a_command() throws Exception {
        var half = halfWay();
        var other = Thread.ofPlatform().start(() -> commits.write(() -> map.put("c", 3)));

        assertThat(settled(other)).isEqualTo(Thread.State.WAITING);
        assertThat(inTheFile("a")).isNull();

        release.countDown();
        half.join();
        other.join();
        assertThat(inTheFile("a")).isEqualTo(1);
        assertThat(inTheFile("b")).isEqualTo(2);
        assertThat(inTheFile("c")).isEqualTo(3);
    }

    @Test
    void a_read_answers_with_nothing_that_a_kill_could_take_back() throws Exception {
        var half = halfWay();
        var read = new AtomicReference<Object>();
        var reader = Thread.ofPlatform().start(() -> read.set(commits.read(() -> map.get("a"))));

        assertThat(settled(reader)).isEqualTo(Thread.State.WAITING);

        release.countDown();
        half.join();
        reader.join();
        assertThat(read.get()).isEqualTo(inTheFile("a")).isEqualTo(1);
    }

    @Test
    void many_updates_of_few_documents_leave_a_small_file() throws Exception {
        for (int n = 0; n < 20_000; n++) {
            int value = n;
            commits.write(() -> map.put("key" + value % 100, value));
        }

        assertThat(Files.size(folder.resolve("store"))).isLessThan(1_000_000);
        assertThat(Files.size(folder.resolve("store.journal"))).isLessThan(1_000_000);
    }

    private Thread halfWay() throws InterruptedException {
        var half = new CountDownLatch(1);
        var writer =
                Thread.ofPlatform()
                        .start(
                                () ->
                                        commits.write(
                                                () -> {
                                                    map.put("a", 1);
                                                    half.countDown();
                                                    awaitRelease();
                                                    return map.put("b", 2);
                                                }));
        half.await();
        return writer;
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Thread.State settled(Thread thread) {
        return await().until(
                        thread::getState,
                        it -> it == Thread.State.WAITING || it == Thread.State.TERMINATED);
    }

    /** What a process would find that starts on the file as it is now. */
    private @Nullable Object inTheFile(String key) throws Exception {
        for (var suffix : List.of("", ".journal")) {
            Files.copy(
                    folder.resolve("store" + suffix),
                    folder.resolve("copy" + suffix),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        try (var found = StoreFile.open(folder.resolve("copy"))) {
            return found.meta("map").get(key);
        }
    }
}
