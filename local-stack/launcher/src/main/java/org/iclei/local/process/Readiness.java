package org.iclei.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asked again and again until it says yes. */
@FunctionalInterface
public interface Readiness {
    int PATIENCE_MILLIS = 5_000;

    boolean reached();

    /** Somebody listens. */
    static Readiness port(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                        PATIENCE_MILLIS);
                return true;
            } catch (IOException _) {
                return false;
            }
        };
    }

    /** The path is answered with 200. */
    static Readiness http(int port, String path) {
        var address = URI.create("http://127.0.0.1:" + port + path);
        return () -> {
            try {
                var connection = (HttpURLConnection) address.toURL().openConnection();
                connection.setConnectTimeout(PATIENCE_MILLIS);
                connection.setReadTimeout(PATIENCE_MILLIS);
                return connection.getResponseCode() == 200;
            } catch (IOException _) {
                return false;
            }
        };
    }
}
