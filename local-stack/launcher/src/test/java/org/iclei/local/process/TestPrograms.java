package org.iclei.local.process;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small programs that do one thing: die, mumble for ever, or listen. */
public final class TestPrograms {
    private TestPrograms() {}

    public static Program dying(String name) {
        return program(name, 0, Dying.class, () -> false);
    }

    public static Program mumbling(String name) {
        return program(name, 0, Mumbling.class, () -> false);
    }

    public static Program listening(String name, int port) {
        return program(name, port, Listening.class, Readiness.port(port));
    }

    private static Program program(String name, int port, Class<?> main, Readiness readiness) {
        var arguments = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        arguments.addAll(List.of("-Xmx16m", "-cp", classes(), main.getName(), "" + port));
        return new Program(name, port, arguments, Map.of(), readiness);
    }

    private static String classes() {
        try {
            var source = TestPrograms.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static class Dying {
        public static void main(String[] arguments) {
            for (int i = 1; i <= 40; i++) {
                System.out.println("thought " + i);
            }
            System.exit(3);
        }
    }

    public static class Mumbling {
        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("not yet");
            Thread.currentThread().join();
        }
    }

    public static class Listening {
        public static void main(String[] arguments) throws Exception {
            int port = Integer.parseInt(arguments[0]);
            try (var socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
                while (true) {
                    socket.accept().close();
                }
            }
        }
    }
}
