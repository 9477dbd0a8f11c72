package org.iclei.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Tokens as the issuer makes them, signed with a key whose public half is served on loopback. */
public final class Tokens {
    public static final String ISSUER = "http://issuer.test";

    private static final RSAKey KEY = key("test");
    private static final HttpServer SERVER = serve();

    private Tokens() {}

    /** Where the public key is served. */
    public static String jwks() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/jwks";
    }

    public static String secretariat() {
        return token("secretariat", claims -> claims.claim("roles", List.of("secretariat")));
    }

    public static String office(String office) {
        return token(
                office,
                claims ->
                        claims.claim("roles", List.of("office")).claim("offices", List.of(office)));
    }

    public static String city(UUID organisation) {
        return token(
                "city",
                claims ->
                        claims.claim("roles", List.of("city"))
                                .claim("organisation", organisation.toString()));
    }

    public static String auditor(UUID programme) {
        return token(
                "auditor",
                claims ->
                        claims.claim("roles", List.of("auditor"))
                                .claim("programmes", List.of(programme.toString())));
    }

    public static String partner() {
        return token("partner", claims -> claims.claim("roles", List.of("partner")));
    }

    /** A token of the role named, in lower case, and nothing else. */
    public static String role(String role) {
        return token(role, claims -> claims.claim("roles", List.of(role)));
    }

    public static String expired() {
        var past = Date.from(Instant.now().minus(Duration.ofHours(1)));
        return token(
                "secretariat",
                claims -> claims.claim("roles", List.of("secretariat")).expirationTime(past));
    }

    /** Signed with a key the issuer does not have. */
    public static String foreign() {
        return sign(
                claims("secretariat").claim("roles", List.of("secretariat")).build(),
                key("foreign"));
    }

    /** Made by another issuer, with our key. */
    public static String ofAnotherIssuer() {
        return token(
                "secretariat",
                claims ->
                        claims.claim("roles", List.of("secretariat")).issuer("http://other.test"));
    }

    /** Three parts, but no signature: algorithm none. */
    public static String unsigned() {
        var encoder = java.util.Base64.getUrlEncoder().withoutPadding();
        var header = encoder.encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        var body = claims("secretariat").claim("roles", List.of("secretariat")).build().toString();
        return header + "." + encoder.encodeToString(body.getBytes(StandardCharsets.UTF_8)) + ".";
    }

    public static String token(
            String subject, java.util.function.UnaryOperator<JWTClaimsSet.Builder> claims) {
        return sign(claims.apply(claims(subject)).build(), KEY);
    }

    private static JWTClaimsSet.Builder claims(String subject) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience("iclei-network")
                .issueTime(Date.from(now.minusSeconds(5)))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext(
                    "/jwks",
                    exchange -> {
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, keys.length);
                        exchange.getResponseBody().write(keys);
                        exchange.close();
                    });
            server.setExecutor(task -> Thread.ofPlatform().daemon().start(task));
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
