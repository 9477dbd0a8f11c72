package org.iclei.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The broker must know its ports before it starts, so free ones are looked for here. */
record Ports(int clients, int controller) {

    static Ports of(int clients, int controller) {
        try (var one = probe(clients);
                var other = probe(controller)) {
            return new Ports(one.getLocalPort(), other.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Port " + clients + " or " + controller + " on 127.0.0.1 is taken", e);
        }
    }

    private static ServerSocket probe(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
    }
}
