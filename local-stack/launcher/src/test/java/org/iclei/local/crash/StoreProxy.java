package org.iclei.local.crash;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Lies between one service and its store, notes its saves, and ends the service at one of them:
 * before the store hears of it, or when the store has done it and the service does not know.
 */
final class StoreProxy implements AutoCloseable {
    enum Moment {
        BEFORE,
        AFTER
    }

    private record Armed(int nth, Moment moment) {}

    private final int store;
    private final List<String> collections;
    private final Runnable kill;
    private final ServerSocket entrance;
    private final List<String> saves = new CopyOnWriteArrayList<>();
    private @Nullable Armed armed;

    /**
     * @param store its port
     * @param collections whose saves count
     * @param kill ends the service, and returns when it is dead
     */
    StoreProxy(int store, List<String> collections, Runnable kill) {
        this.store = store;
        this.collections = collections;
        this.kill = kill;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /** Counts saves from here on. */
    synchronized void watch() {
        armed = null;
        saves.clear();
    }

    /** The same, and the service does not survive one of them; the first is 1. */
    synchronized void arm(int nth, Moment moment) {
        watch();
        armed = new Armed(nth, moment);
    }

    synchronized boolean armed() {
        return armed != null;
    }

    List<String> saves() {
        return List.copyOf(saves);
    }

    private void serve() {
        while (!entrance.isClosed()) {
            try {
                var client = entrance.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), store);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                var line = new Line(client, server);
                Thread.ofVirtual().start(line::asks);
                Thread.ofVirtual().start(line::answers);
            } catch (IOException e) {
                if (!entrance.isClosed()) throw new UncheckedIOException(e);
            }
        }
    }

    /** What to do with this save; null lets it pass. */
    private synchronized @Nullable Moment due(StoreMessage message) {
        var save = message.save(collections);
        if (save == null) return null;
        saves.add(save);
        if (armed == null || saves.size() != armed.nth) return null;
        var moment = armed.moment;
        armed = null;
        return moment;
    }

    /** One connection. */
    private final class Line {
        private final Socket client;
        private final Socket server;
        private volatile int last = -1;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void asks() {
            pass(
                    client,
                    server,
                    message -> {
                        var moment = due(message);
                        if (moment == Moment.BEFORE) return false;
                        if (moment == Moment.AFTER) last = message.id();
                        return true;
                    });
        }

        void answers() {
            pass(server, client, message -> message.answers() != last);
        }

        private void pass(Socket from, Socket to, Passing passing) {
            try (from;
                    to) {
                var in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
                var out = to.getOutputStream();
                for (var next = StoreMessage.read(in); next != null; next = StoreMessage.read(in)) {
                    if (!passing.lets(next)) {
                        kill.run();
                        return;
                    }
                    out.write(next.bytes());
                }
            } catch (IOException _) {
                // one of the two is gone, and with it the connection
            }
        }
    }

    private interface Passing {
        boolean lets(StoreMessage message);
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
