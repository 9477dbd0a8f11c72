package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.iclei.local.process.Program;
import org.iclei.local.process.Readiness;
import org.iclei.local.process.StartFailure;
import org.iclei.local.process.TestPrograms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class StackIT {
    @TempDir Path folder;
    private final Ports ports = Ports.free();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Program service = TestPrograms.listening("events-service", ports.events());

    @Test
    void the_foundation_stands_gives_tokens_and_starts_again_on_its_data() {
        var foundation = new Foundation(folder, ports, Foundation.USUAL_LIFE).programs();

        try (var stack = stack(foundation)) {
            assertThat(stack.token("automation")).isNotBlank();
        }
        assertThat(Readiness.port(ports.broker()).reached()).isFalse();

        try (var stack = stack(foundation)) {
            assertThat(stack.token("partner-demo")).isNotBlank();
        }
        assertThat(folder.resolve("store.db")).exists();
    }

    @Test
    void a_killed_service_comes_back() {
        try (var stack = stack(List.of(service))) {
            stack.kill("events-service");
            assertThat(Readiness.port(service.port()).reached()).isFalse();

            stack.restart("events-service");
            assertThat(Readiness.port(service.port()).reached()).isTrue();
        }
    }

    @Test
    void a_service_that_ends_by_itself_is_reported_and_the_others_go_on() {
        var broker = TestPrograms.listening("broker", ports.broker());
        try (var _ = stack(List.of(service, broker))) {
            ProcessHandle.current()
                    .children()
                    .filter(this::isTheService)
                    .forEach(ProcessHandle::destroyForcibly);

            await().until(() -> said.toString().contains("events-service ended with code"));
            assertThat(Readiness.port(broker.port()).reached()).isTrue();
        }
    }

    @Test
    void a_taken_port_stops_everything_before_it_starts() throws Exception {
        try (var _ = new ServerSocket(service.port())) {
            assertThatThrownBy(() -> stack(List.of(service)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("events-service");
        }
        assertThat(said).isEmpty();
    }

    private boolean isTheService(ProcessHandle child) {
        return child.info()
                .arguments()
                .map(List::of)
                .orElse(List.of())
                .contains("" + service.port());
    }

    private Stack stack(List<Program> wave) {
        return Stack.started(new Stack(folder, ports, said::add, List.of(wave)));
    }
}
