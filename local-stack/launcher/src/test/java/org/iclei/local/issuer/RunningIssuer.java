package org.iclei.local.issuer;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.iclei.local.launcher.Ports;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** An issuer on a free port, asked the way programs ask it. */
public final class RunningIssuer implements AutoCloseable {
    static final String EDMONTON = "5b6a3cc2-0d1c-5e9f-9c39-8a2b6f1f4d10";

    static final String EU_CANADA = "0d4e3c11-6d5b-5f27-8f0e-3e2b7c9a1f55";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    public final URI address;

    public RunningIssuer(Path key) {
        int port = Ports.free().issuer();
        address = URI.create("http://localhost:" + port);
        context =
                new SpringApplicationBuilder(Issuer.class)
                        .run(
                                "--server.port=" + port,
                                "--iclei.issuer.key=" + key,
                                "--iclei.issuer.edmonton=" + EDMONTON,
                                "--iclei.issuer.eu-canada=" + EU_CANADA);
    }

    HttpResponse<String> askForToken(String client, String secret) throws Exception {
        var basic = (client + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(address.resolve("/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(basic))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type=client_credentials")));
    }

    public SignedJWT tokenOf(String client) throws Exception {
        return SignedJWT.parse(
                json(askForToken(client, "demo-secret")).get("access_token").asString());
    }

    /** The claims of a token that the served keys confirm. */
    JWTClaimsSet confirmed(SignedJWT token) throws Exception {
        var key =
                JWKSet.parse(get("/oauth2/jwks").body())
                        .getKeyByKeyId(token.getHeader().getKeyID());
        if (!token.verify(new RSASSAVerifier(key.toRSAKey()))) {
            throw new AssertionError("the served keys do not confirm " + token.serialize());
        }
        return token.getJWTClaimsSet();
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
    }
}
