package org.iclei.local.process;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

class TakenPortsTest {

    @Test
    void every_taken_port_is_named_with_who_wants_it_and_what_to_do() throws IOException {
        try (var everywhere = new ServerSocket(0);
                var here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var store = TestPrograms.listening("store", everywhere.getLocalPort());
            var broker = TestPrograms.listening("broker", here.getLocalPort());

            assertThatThrownBy(() -> TakenPorts.refuse(List.of(store, broker)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(store.port() + "  wanted by store")
                    .hasMessageContaining(broker.port() + "  wanted by broker")
                    .hasMessageContaining("lsof -i :" + store.port())
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void a_port_that_was_let_go_is_free() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var store = List.of(TestPrograms.listening("store", port));

        assertThatNoException().isThrownBy(() -> TakenPorts.refuse(store));
    }
}
