package org.iclei.local.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person's browser does: it keeps cookies, follows redirects and hands in forms. */
final class Browser {
    static final String SIGN_IN = "/oauth2/authorization/network";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String gateway;

    Browser(String gateway) {
        this.gateway = gateway;
    }

    /** Goes where the web client sends people who are not signed in; ends wherever that leads. */
    HttpResponse<String> signIn(String person) throws IOException, InterruptedException {
        var form = get(SIGN_IN);
        var csrf = CSRF.matcher(form.body());
        if (!csrf.find()) throw new AssertionError("no sign-in form at " + form.uri());
        return post(
                form.uri(), Map.of("username", person, "password", "demo", "_csrf", csrf.group(1)));
    }

    HttpResponse<String> signOut() throws IOException, InterruptedException {
        return post(URI.create(gateway + "/logout"), Map.of("_csrf", cookie("XSRF-TOKEN")));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path), BodyHandlers.ofString());
    }

    CompletableFuture<Integer> call(String path) {
        return http.sendAsync(request(path), BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .header("Accept", "text/html, */*;q=0.8")
                .build();
    }

    private HttpResponse<String> post(URI address, Map<String, String> form)
            throws IOException, InterruptedException {
        var fields =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
