package org.iclei.local.launcher;

import org.iclei.local.process.StartFailure;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks the local issuer. */
record Tokens(String issuer) {
    static final String SECRET = "demo-secret";

    String of(String client) {
        var form =
                "grant_type=client_credentials&client_id=%s&client_secret=%s"
                        .formatted(client, SECRET);
        var request =
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new StartFailure(
                        "The issuer gives %s no token: %s".formatted(client, answer.body()));
            }
            return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
        } catch (IOException e) {
            throw new StartFailure("The issuer at %s does not answer: %s".formatted(issuer, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
