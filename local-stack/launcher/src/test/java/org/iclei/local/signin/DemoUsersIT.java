package org.iclei.local.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.local.launcher.Ports;
import org.iclei.local.launcher.Progress;
import org.iclei.local.launcher.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Everybody of the demo comes, sees, stays past the life of a token, and goes; then trouble. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoUsersIT {
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(5);
    private static final String EDMONTON = "f4c417a3-a5e2-5e98-a112-51e80cc2a42d";
    private static final Pattern RENEWED =
            Pattern.compile("iclei_sign_in_renewals_total\\{.*outcome=\"renewed\".*} ([0-9.]+)");

    @TempDir static Path folder;
    private static Stack stack;

    @BeforeAll
    static void everythingRuns() {
        stack = Stack.start(folder, Ports.free(), Progress.SILENT, TOKEN_LIFE);
    }

    @AfterAll
    static void everythingStops() {
        if (stack != null) stack.close();
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource(
            nullValues = "-",
            value = {
                "europe-office, office, EUROPE, -, /api/membership/v1/organisations,"
                        + " /api/feed/v1/organisations",
                "canada-office, office, CANADA, -, /api/membership/v1/tasks,"
                        + " /api/feed/v1/organisations",
                "japan-office, office, JAPAN, -, /api/exchange/v1/tasks,"
                        + " /api/feed/v1/organisations",
                "edmonton, city, -, "
                        + EDMONTON
                        + ", /api/events/v1/study-visits, /api/membership/v1/tasks",
                "finance, finance, -, -, /api/membership/v1/organisations,"
                        + " /api/membership/v1/tasks",
                "reviewer, reviewer, -, -, /api/exchange/v1/pairings, /api/exchange/v1/tasks",
                "auditor, auditor, -, -, /api/exchange/v1/programmes,"
                        + " /api/membership/v1/organisations",
                // no address of the services is closed to the secretariat
                "secretariat, secretariat, -, -, /api/feed/v1/events, -",
            })
    void a_person_signs_in_sees_what_is_theirs_outlives_the_token_and_signs_out(
            String person, String role, String office, String city, String theirs, String notTheirs)
            throws Exception {
        var browser = new Browser(stack.gatewayUrl());

        assertThat(browser.signIn(person).uri()).hasToString(stack.gatewayUrl() + "/app/");

        assertThat(browser.get("/api/session").body())
                .isEqualTo(
                        "{\"name\":\"%s\",\"roles\":[\"%s\"],\"offices\":[%s]%s}"
                                .formatted(
                                        person,
                                        role,
                                        office == null ? "" : "\"" + office + "\"",
                                        city == null ? "" : ",\"organisation\":\"" + city + "\""));
        assertThat(browser.get(theirs).statusCode()).isEqualTo(200);
        if (notTheirs != null) assertThat(browser.get(notTheirs).statusCode()).isEqualTo(403);

        awaitTheEndOfTheToken();
        var renewed = renewals();
        assertThat(eightAtOnce(browser, theirs)).containsOnly(200);
        assertThat(renewals()).isEqualTo(renewed + 1);

        var old = browser.cookie("SESSION");
        assertThat(browser.signOut().uri()).hasToString(stack.gatewayUrl() + "/");
        assertThat(withCookie(old).statusCode()).isEqualTo(401);
        assertThat(browser.get(Browser.SIGN_IN).uri().toString())
                .startsWith(stack.issuerUrl() + "/login");
    }

    @Test
    @Order(2)
    void without_the_issuer_a_session_waits_and_the_gateway_starts() throws Exception {
        var browser = new Browser(stack.gatewayUrl());
        browser.signIn("secretariat");

        stack.kill("issuer");
        awaitTheEndOfTheToken();

        var answer = browser.get("/api/session");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("urn:iclei:problem:issuer-away");
        stack.restart("gateway");
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
    }

    /** Whatever token the gateway has now has expired then. */
    private static void awaitTheEndOfTheToken() {
        var end = Instant.now().plus(TOKEN_LIFE);
        await().until(() -> Instant.now().isAfter(end));
    }

    private static Iterable<Integer> eightAtOnce(Browser browser, String path) {
        var calls = IntStream.range(0, 8).mapToObj(_ -> browser.call(path)).toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private static HttpResponse<String> withCookie(String session) throws Exception {
        return send(request("/api/session").header("Cookie", "SESSION=" + session));
    }

    private static double renewals() throws Exception {
        var token = stack.token("metrics");
        var page = send(request("/actuator/prometheus").header("Authorization", "Bearer " + token));
        assertThat(page.statusCode()).isEqualTo(200);
        var figure = RENEWED.matcher(page.body());
        return figure.find() ? Double.parseDouble(figure.group(1)) : 0;
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.gatewayUrl() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
