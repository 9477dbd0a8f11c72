package org.iclei.gateway.realm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A person signs in at the gateway with Keycloak, and out again; what a browser does, by HTTP. */
@KeycloakTest
class KeycloakSignInIT {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    @LocalServerPort int port;

    @BeforeEach
    void aFreshBrowser() {
        cookies.clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secretariat   | \"roles\":[\"secretariat\"]",
                "canada-office | \"roles\":[\"office\"],\"offices\":[\"CANADA\"]",
                "edmonton      | \"organisation\":\"f4c417a3-a5e2-5e98-a112-51e80cc2a42d\""
            })
    void a_person_signs_in_and_is_known(String person, String said) throws Exception {
        signIn(person);

        var session = get("/api/session");
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.body()).contains("\"name\":\"" + person + "\"", said);
        assertThat(get("/api/membership/v1/organisations").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_signs_out_here_and_at_keycloak() throws Exception {
        signIn("finance");

        var away =
                location(
                        send(
                                at("/logout")
                                        .header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"))
                                        .POST(BodyPublishers.noBody())));
        var home = http.send(HttpRequest.newBuilder(away).build(), BodyHandlers.ofString());

        assertThat(away.toString()).startsWith(Keycloak.door("logout").toString());
        assertThat(location(home)).hasToString("http://localhost:8080/");
        assertThat(get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void keycloak_takes_a_refresh_token_once() throws Exception {
        var keycloak = new Keycloak();
        var first = keycloak.tokenOfPerson("reviewer", "demo").get("refresh_token").asString();

        assertThat(keycloak.renewed(first).has("access_token")).isTrue();
        assertThat(keycloak.renewed(first).path("error").asString()).isEqualTo("invalid_grant");
    }

    private void signIn(String person) throws Exception {
        var asked = location(get("/oauth2/authorization/network"));
        var back = new Keycloak().filledIn(asked, person, "demo");
        assertThat(back.toString()).startsWith(Keycloak.BACK + "?");
        assertThat(location(get(back.getPath() + "?" + back.getRawQuery()))).hasPath("/app/");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(at(address));
    }

    private HttpRequest.Builder at(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html,application/json")
                .header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(it -> it.getKey() + "=" + it.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
    }
}
