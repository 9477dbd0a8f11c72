package org.iclei.local;

import java.util.concurrent.CountDownLatch;

/** A server as a process of its own: one line when it is ready, a clean stop on SIGTERM. */
public final class ServerProcess {

    /** Starts the server and opens it to its clients. */
    public interface Start<S> {
        S start(String... arguments);
    }

    /** Where clients find the server. */
    public interface Address<S> {
        String of(S server);
    }

    private ServerProcess() {}

    /** Returns never: the process ends by a signal, or at once when the server does not start. */
    public static <S extends AutoCloseable> void run(
            String usage, String[] arguments, Start<S> start, Address<S> address)
            throws InterruptedException {
        if (arguments.length != usage.split(" ").length) {
            System.err.println("Arguments: " + usage);
            System.exit(64);
        }
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "org/iclei/local/process-log.xml");
        }
        try {
            S server = start.start(arguments);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server), "stop"));
            System.out.println("ready: " + address.of(server));
        } catch (RuntimeException e) {
            System.err.println("Not started: " + e.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            System.err.println("Not stopped cleanly: " + e);
        }
    }
}
