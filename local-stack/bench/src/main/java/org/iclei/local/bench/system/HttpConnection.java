package org.iclei.local.bench.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** One kept connection that costs the measured machine next to nothing: HTTP/1.1 and no more. */
public final class HttpConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;
    private final InputStream in;
    private final String host;

    /** What came back. */
    public record Answer(int status, String body) {

        /** The first text or number of this name in a JSON body. */
        public String field(String name) {
            var found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(body);
            if (found.find()) return found.group(1);
            throw new IllegalStateException("%d without %s: %.500s".formatted(status, name, body));
        }
    }

    public HttpConnection(String url) {
        var address = URI.create(url);
        host = address.getAuthority();
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param headers each line closed by CR LF
     */
    public Answer send(String method, String path, String headers, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        var head =
                "%s %s HTTP/1.1\r\nHost: %s\r\n%sContent-Length: %d\r\n\r\n"
                        .formatted(method, path, host, headers, bytes.length);
        byte[] request = new byte[head.length() + bytes.length];
        System.arraycopy(head.getBytes(ISO_8859_1), 0, request, 0, head.length());
        System.arraycopy(bytes, 0, request, head.length(), bytes.length);
        try {
            socket.getOutputStream().write(request);
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) length = number(header, 10);
            chunked |= header.startsWith("transfer-encoding: chunked");
        }
        return new Answer(status, chunked ? chunks() : new String(bytes(length), UTF_8));
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        int size = Integer.parseInt(line(), 16);
        while (size > 0) {
            body.append(new String(bytes(size), UTF_8));
            line();
            size = Integer.parseInt(line(), 16);
        }
        line();
        return body.toString();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("the connection was closed");
        return bytes;
    }

    private static int number(String header, int radix) {
        return Integer.parseInt(header.substring(header.indexOf(':') + 1).strip(), radix);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the connection was closed");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
