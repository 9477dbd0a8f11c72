package org.iclei.gateway.signin;

import com.sun.net.httpserver.HttpExchange;

import org.iclei.gateway.Loopback;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The issuer's token endpoint on loopback; what it answers is the test's {@link IssuersBook}. */
final class FakeIssuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String ADDRESS = Loopback.serve("/token", FakeIssuer::answer);

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of(
                        "spring.security.oauth2.client.provider.network.token-uri="
                                + ADDRESS
                                + "/token",
                        "iclei.sign-in.sign-out-uri=http://issuer.test/connect/logout")
                .applyTo(application);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = IssuersBook.answer(form(exchange));
            if (answer.status() == 0) return;
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .collect(
                        Collectors.toMap(
                                field -> field[0],
                                field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
