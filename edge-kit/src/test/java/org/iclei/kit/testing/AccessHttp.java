package org.iclei.kit.testing;

import org.iclei.kit.testing.AccessSample.Ask;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Sends what an access sample asks. */
final class AccessHttp {
    private final WebTestClient http;

    AccessHttp(WebTestClient http) {
        this.http = http;
    }

    /** What came back; the body is empty where there was none. */
    record Answer(int status, String etag, String body) {}

    Answer send(HttpMethod method, Ask ask, String token) {
        var request =
                http.method(method)
                        .uri(ask.uri())
                        .headers(headers -> headers.setBearerAuth(token))
                        .headers(headers -> ask.headers().forEach(headers::set))
                        .header("Idempotency-Key", UUID.randomUUID().toString());
        if (!ask.body().isEmpty()) {
            if (!ask.headers().containsKey("Content-Type")) {
                request.contentType(MediaType.APPLICATION_JSON);
            }
            request.bodyValue(ask.body());
        }
        var result = request.exchange().expectBody().returnResult();
        var body = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                Objects.toString(result.getResponseHeaders().getETag(), ""),
                body == null ? "" : new String(body, StandardCharsets.UTF_8));
    }

    /** What the secretariat reads there. */
    Answer read(String record) {
        var ask = new Ask(record, Map.of(), "", "", record);
        return send(HttpMethod.GET, ask, Tokens.secretariat());
    }
}
