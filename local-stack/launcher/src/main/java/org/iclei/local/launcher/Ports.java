package org.iclei.local.launcher;

import org.iclei.local.process.TakenPorts;

import java.util.concurrent.ThreadLocalRandom;

/** Where each process listens, on 127.0.0.1. */
public record Ports(
        int store,
        int broker,
        int controller,
        int issuer,
        int membership,
        int events,
        int exchange,
        int gateway,
        int clock) {

    public static final Ports USUAL =
            new Ports(27018, 9092, 9093, 9000, 8081, 8082, 8083, 8080, 8079);

    /**
     * Free at this moment: for tests, which may run beside each other and beside people. Below the
     * numbers that systems give to outgoing connections, or one of those takes a port away before
     * its process has started.
     */
    public static Ports free() {
        var port =
                ThreadLocalRandom.current()
                        .ints(20_000, 32_000)
                        .distinct()
                        .filter(TakenPorts::free)
                        .iterator();
        return new Ports(
                port.next(),
                port.next(),
                port.next(),
                port.next(),
                port.next(),
                port.next(),
                port.next(),
                port.next(),
                port.next());
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
                gateway + by,
                clock + by);
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
