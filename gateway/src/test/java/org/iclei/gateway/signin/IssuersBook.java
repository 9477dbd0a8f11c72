package org.iclei.gateway.signin;

import com.nimbusds.jwt.JWTClaimsSet;

import org.iclei.kit.testing.Tokens;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** What the fake issuer has given out, and how it answers next. */
final class IssuersBook {
    /** A status of 0 closes the connection. */
    record Answer(int status, String body) {}

    /**
     * Somebody at the sign-in form.
     *
     * @param access the access token they get, now and with each renewal
     */
    record Visit(
            String nonce,
            String challenge,
            String access,
            UnaryOperator<JWTClaimsSet.Builder> id) {}

    static final Answer REFUSED = new Answer(400, "{\"error\":\"invalid_grant\"}");
    static final Answer BROKEN = new Answer(500, "<html>");
    static final Answer CONFUSED = new Answer(401, "{\"error\":\"invalid_client\"}");
    static final Answer SILENT = new Answer(0, "");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Visit> CODES = new ConcurrentHashMap<>();
    private static final Map<String, Visit> REFRESH_TOKENS = new ConcurrentHashMap<>();
    private static final AtomicInteger RENEWALS = new AtomicInteger();
    private static volatile String lastIdToken = "";
    private static volatile Answer trouble = new Answer(200, "");
    private static volatile Runnable beforeRenewal = () -> {};

    private IssuersBook() {}

    static void open() {
        trouble = new Answer(200, "");
        beforeRenewal = () -> {};
        RENEWALS.set(0);
    }

    static void answering(Answer instead) {
        trouble = instead;
    }

    static void beforeRenewal(Runnable task) {
        beforeRenewal = task;
    }

    /** How often a refresh token was handed in. */
    static int renewals() {
        return RENEWALS.get();
    }

    /** Its {@code jti}. */
    static String lastIdToken() {
        return lastIdToken;
    }

    static String code(Visit visit) {
        var code = UUID.randomUUID().toString();
        CODES.put(code, visit);
        return code;
    }

    static Answer answer(Map<String, String> form) {
        boolean renewal = "refresh_token".equals(form.get("grant_type"));
        if (renewal) {
            RENEWALS.incrementAndGet();
            beforeRenewal.run();
        }
        if (trouble.status() != 200) return trouble;
        var visit =
                renewal
                        ? REFRESH_TOKENS.remove(form.get("refresh_token"))
                        : CODES.remove(form.get("code"));
        if (visit == null) return REFUSED;
        boolean proven = renewal || visit.challenge().equals(hash(form.get("code_verifier")));
        return proven ? given(visit) : REFUSED;
    }

    private static Answer given(Visit visit) {
        var refresh = UUID.randomUUID().toString();
        REFRESH_TOKENS.put(refresh, visit);
        lastIdToken = refresh;
        var idToken =
                Tokens.token(
                        "somebody",
                        claims ->
                                visit.id()
                                        .apply(
                                                claims.audience("gateway")
                                                        .jwtID(refresh)
                                                        .claim("nonce", visit.nonce())));
        return new Answer(
                200,
                JSON.writeValueAsString(
                        Map.of(
                                "access_token",
                                visit.access(),
                                "token_type",
                                "Bearer",
                                "expires_in",
                                300,
                                "refresh_token",
                                refresh,
                                "id_token",
                                idToken)));
    }

    private static String hash(String verifier) {
        try {
            var bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
