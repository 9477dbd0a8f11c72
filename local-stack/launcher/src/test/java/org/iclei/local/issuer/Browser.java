package org.iclei.local.issuer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person's browser does between the gateway and the sign-in form. */
final class Browser {
    static final String BACK = "http://localhost:8080/login/oauth2/code/network";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI issuer;

    Browser(URI issuer) {
        this.issuer = issuer;
    }

    /** Returns where the gateway's page would be opened, or the form again. */
    URI signIn(String person, String password, String challenge)
            throws IOException, InterruptedException {
        var asked =
                Map.of(
                        "response_type", "code",
                        "client_id", "gateway",
                        "scope", "openid",
                        "redirect_uri", BACK,
                        "code_challenge", challenge,
                        "code_challenge_method", "S256");
        var form = location(get(issuer.resolve("/oauth2/authorize?" + encoded(asked))));
        var csrf = CSRF.matcher(get(form).body());
        if (!csrf.find()) {
            throw new AssertionError("no sign-in form at " + form);
        }
        var filled = Map.of("username", person, "password", password, "_csrf", csrf.group(1));
        var next = location(post(form, filled));
        return next.getPath().equals("/login") ? next : location(get(next));
    }

    HttpResponse<String> post(URI address, Map<String, String> form)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form))));
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI location(HttpResponse<String> answer) {
        return issuer.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
