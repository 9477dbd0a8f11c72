package org.iclei.gateway.signin;

import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A browser, as far as the gateway sees one: it keeps cookies and goes where it is told. */
final class Visitor {
    final Map<String, ResponseCookie> cookies = new HashMap<>();
    private final WebTestClient http;
    private final String gateway;

    Visitor(WebTestClient http, int port) {
        this.http = http;
        gateway = "http://localhost:" + port;
    }

    Visitor signedIn(String accessToken) {
        var asked = begin("");
        back(asked, accessToken);
        return this;
    }

    /** Where the gateway sends somebody who wants to sign in, with what it asks there. */
    Map<String, String> begin(String query) {
        var issuer = location(get("/oauth2/authorization/network" + query));
        return UriComponentsBuilder.fromUri(issuer).build().getQueryParams().toSingleValueMap();
    }

    EntityExchangeResult<byte[]> back(Map<String, String> asked, String accessToken) {
        var visit =
                new IssuersBook.Visit(
                        decoded(asked.get("nonce")),
                        asked.get("code_challenge"),
                        accessToken,
                        UnaryOperator.identity());
        return back(asked, visit);
    }

    EntityExchangeResult<byte[]> back(Map<String, String> asked, IssuersBook.Visit visit) {
        return get(
                "/login/oauth2/code/network?code=%s&state=%s"
                        .formatted(IssuersBook.code(visit), asked.get("state")));
    }

    EntityExchangeResult<byte[]> get(String address) {
        return send(request(HttpMethod.GET, address));
    }

    EntityExchangeResult<byte[]> post(String address) {
        return send(request(HttpMethod.POST, address));
    }

    EntityExchangeResult<byte[]> safePost(String address) {
        return send(request(HttpMethod.POST, address).header("X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
    }

    WebTestClient.RequestHeadersSpec<?> request(HttpMethod method, String address) {
        return http.method(method)
                .uri(URI.create(gateway + address))
                .cookies(all -> cookies.forEach((name, one) -> all.add(name, one.getValue())));
    }

    EntityExchangeResult<byte[]> send(WebTestClient.RequestHeadersSpec<?> request) {
        var answer = request.exchange().expectBody().returnResult();
        answer.getResponseCookies().forEach((name, values) -> keep(values.getLast()));
        return answer;
    }

    private void keep(ResponseCookie cookie) {
        if (cookie.getMaxAge().isZero()) cookies.remove(cookie.getName());
        else cookies.put(cookie.getName(), cookie);
    }

    String cookie(String name) {
        return cookies.get(name).getValue();
    }

    static URI location(EntityExchangeResult<byte[]> answer) {
        return answer.getResponseHeaders().getLocation();
    }

    static String text(EntityExchangeResult<byte[]> answer) {
        var body = answer.getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    static int status(EntityExchangeResult<byte[]> answer) {
        return answer.getStatus().value();
    }

    static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
