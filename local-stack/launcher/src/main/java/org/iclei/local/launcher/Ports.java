package org.iclei.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** Where each process listens, on 127.0.0.1. */
public record Ports(
        int store,
        int broker,
        int controller,
        int issuer,
        int membership,
        int events,
        int exchange,
        int gateway) {

    public static final Ports USUAL = new Ports(27018, 9092, 9093, 9000, 8081, 8082, 8083, 8080);

    /** Free at this moment: for tests, which may run beside each other and beside people. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 8; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var ports = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            for (var socket : sockets) {
                socket.close();
            }
            return new Ports(
                    ports[0], ports[1], ports[2], ports[3], ports[4], ports[5], ports[6], ports[7]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them moved by the same number. */
    public Ports shifted(int by) {
        return new Ports(
                store + by,
                broker + by,
                controller + by,
                issuer + by,
                membership + by,
                events + by,
                exchange + by,
                gateway + by);
    }

    String brokerAddress() {
        return "127.0.0.1:" + broker;
    }

    String issuerUrl() {
        return localUrl(issuer);
    }

    static String localUrl(int port) {
        return "http://localhost:" + port;
    }
}
