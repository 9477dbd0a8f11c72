package org.iclei.local.bench.figure;

import org.iclei.local.bench.limit.RawStore;
import org.iclei.local.bench.system.HttpConnection;
import org.iclei.local.bench.system.Registration;
import org.iclei.local.bench.system.Residents;
import org.iclei.local.bench.system.Rest;
import org.iclei.local.launcher.Ports;
import org.iclei.local.launcher.Progress;
import org.iclei.local.launcher.Stack;

import java.nio.file.Path;

/** The running system that is measured, and the way to its store and broker past it. */
public record Site(Stack stack, Ports ports, Path folder, RawStore store) implements AutoCloseable {
    private static final double MOST_REFUSED = 0.02;
    private static final int PORTION = 1_000;

    /** In a folder and on ports of its own, beside whatever else runs. */
    public static Site start(Path folder, Progress progress) {
        var ports = Ports.free();
        var stack = Stack.start(folder, ports, progress);
        return new Site(stack, ports, folder, new RawStore(ports.store()));
    }

    HttpConnection gateway() {
        return new HttpConnection(stack.gatewayUrl());
    }

    HttpConnection membershipService() {
        return new HttpConnection("http://localhost:" + ports.membership());
    }

    String token() {
        return stack.token("automation");
    }

    String broker() {
        return "127.0.0.1:" + ports.broker();
    }

    /** How many rows of a file were taken: nearly all, or it fails. */
    int imported(String kind, String file, int rows) {
        var headers = "Authorization: Bearer %s\r\nContent-Type: text/csv\r\n".formatted(token());
        try (var gateway = gateway()) {
            var report = gateway.send("POST", "/api/membership/v1/" + kind, headers, file);
            int accepted = Integer.parseInt(report.field("accepted"));
            if (accepted < rows * (1 - MOST_REFUSED)) {
                throw new IllegalStateException(
                        "The import answers: %.500s".formatted(report.body()));
            }
            return accepted;
        }
    }

    /** Imports what is not measured: in portions, for a cold or busy system answers slowly. */
    void takeOver(String kind, String file) {
        var lines = file.lines().toList();
        for (int from = 1; from < lines.size(); from += PORTION) {
            var portion = lines.subList(from, Math.min(from + PORTION, lines.size()));
            var part = lines.getFirst() + "\n" + String.join("\n", portion) + "\n";
            imported(kind, part, portion.size());
        }
    }

    /** With a first organisation, for others to be made like it. */
    public void begin() {
        try (var gateway = gateway()) {
            new Registration(gateway, token()).registered();
        }
    }

    public Rest rest() {
        return new Rest(residents());
    }

    public Residents residents() {
        return new Residents(folder);
    }

    @Override
    public void close() {
        store.close();
        stack.close();
    }
}
