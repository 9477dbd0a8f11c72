package org.iclei.local.bench.figure;

import org.iclei.local.bench.limit.RawStore;
import org.iclei.local.bench.system.HttpConnection;
import org.iclei.local.bench.system.Residents;
import org.iclei.local.bench.system.Rest;
import org.iclei.local.launcher.Ports;
import org.iclei.local.launcher.Progress;
import org.iclei.local.launcher.Stack;

import java.nio.file.Path;

/** The running system that is measured, and the way to its store and broker past it. */
public record Site(Stack stack, Ports ports, Path folder, RawStore store) implements AutoCloseable {

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
