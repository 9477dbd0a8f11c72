package org.iclei.gateway.realm;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks Keycloak as programs do, and as the gateway does for a person. */
final class Keycloak {
    static final String BACK = "http://localhost:8080/login/oauth2/code/network";
    static final String VERIFIER = "a-verifier-that-is-at-least-forty-three-letters-long";

    private static final URI DOORS =
            URI.create(RunningKeycloak.ISSUER + "/protocol/openid-connect/");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http = HttpClient.newHttpClient();

    static URI keys() {
        return DOORS.resolve("certs");
    }

    boolean ready() {
        try {
            return send(HttpRequest.newBuilder(RunningKeycloak.READY)).statusCode() == 200
                    && send(HttpRequest.newBuilder(keys())).statusCode() == 200;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    JsonNode tokenOfProgram(String client) throws Exception {
        return token(Map.of("grant_type", "client_credentials"), client);
    }

    /** The whole way of a person through the gateway's client: form, code, proof, token. */
    JsonNode tokenOfPerson(String name, String password) throws Exception {
        var back = filledIn(signIn(challenge()), name, password);
        var code = CODE.matcher(back.toString());
        if (!code.find()) throw new AssertionError("no code: " + back);
        return token(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        VERIFIER),
                "gateway");
    }

    /** What the issuer says to the gateway's client that hands in a refresh token. */
    JsonNode renewed(String refreshToken) throws Exception {
        return token(
                Map.of("grant_type", "refresh_token", "refresh_token", refreshToken), "gateway");
    }

    /** Fills in the form that an address shows, and returns where the browser is sent then. */
    URI filledIn(URI asked, String name, String password) throws Exception {
        var form = send(HttpRequest.newBuilder(asked));
        var action = ACTION.matcher(form.body());
        if (!action.find()) throw new AssertionError("no form: " + form.statusCode());
        var filled = Map.of("username", name, "password", password);
        // by hand, for Java's own cookie store keeps Secure cookies from http on localhost
        var answer =
                send(
                        post(URI.create(action.group(1).replace("&amp;", "&")), filled)
                                .header("Cookie", cookies(form)));
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() -> new AssertionError("not signed in: " + answer.statusCode()));
    }

    /** What answers a request to sign in that brings this challenge; none if it is empty. */
    HttpResponse<String> asked(String challenge) throws Exception {
        return send(HttpRequest.newBuilder(signIn(challenge)));
    }

    static URI door(String name) {
        return DOORS.resolve(name);
    }

    private static URI signIn(String challenge) {
        var proof = challenge.isEmpty() ? "" : "&code_challenge_method=S256&code_challenge=";
        return DOORS.resolve(
                "auth?response_type=code&client_id=gateway&scope=openid&redirect_uri="
                        + URLEncoder.encode(BACK, StandardCharsets.UTF_8)
                        + proof
                        + challenge);
    }

    private JsonNode token(Map<String, String> grant, String client) throws Exception {
        var secret = (client + ":demo-secret").getBytes(StandardCharsets.UTF_8);
        var answer =
                send(
                        post(DOORS.resolve("token"), grant)
                                .header(
                                        "Authorization",
                                        "Basic " + Base64.getEncoder().encodeToString(secret)));
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder post(URI address, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(
                                field ->
                                        field.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String challenge() throws Exception {
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(VERIFIER.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
