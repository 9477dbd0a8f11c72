package org.iclei.kit.request;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.viewer.Viewer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Makes a repeated POST create one thing: the id follows from caller, address and key. */
public record IdempotencyKey(UUID id) {

    /**
     * @param address what was asked for: the same key at two addresses makes two things
     */
    static IdempotencyKey of(Viewer viewer, String address, String key) {
        var name = String.join("\n", viewer.actor(), address, key);
        return new IdempotencyKey(UuidCreator.getNameBasedSha1(name));
    }

    /**
     * @param request the request's body as a record; its text tells one request from another
     */
    public NewId idOf(Record request) {
        var text = request.toString().getBytes(StandardCharsets.UTF_8);
        return new NewId(id, HexFormat.of().formatHex(sha256().digest(text)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
