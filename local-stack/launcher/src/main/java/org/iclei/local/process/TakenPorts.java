package org.iclei.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.stream.Collectors;

/** Looks before anything is started, and names every taken port at once. */
public final class TakenPorts {
    private TakenPorts() {}

    public static void refuse(Collection<Program> programs) {
        var taken = programs.stream().filter(program -> !free(program.port())).toList();
        if (!taken.isEmpty()) {
            throw new StartFailure(describe(taken));
        }
    }

    private static String describe(Collection<Program> taken) {
        var lines =
                taken.stream()
                        .map(
                                program ->
                                        "  %5d  wanted by %s"
                                                .formatted(program.port(), program.name()))
                        .collect(Collectors.joining("\n"));
        return """
        Another program already listens on:
        %s
        End it (who is it: lsof -i :%d), or move everything: ./run --port-offset 1000\
        """
                .formatted(lines, taken.iterator().next().port());
    }

    /** Some systems let two listen on one port when one of them listens on all addresses. */
    public static boolean free(int port) {
        return !Readiness.port(port).reached() && bindable(port);
    }

    private static boolean bindable(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
