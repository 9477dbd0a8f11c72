package org.iclei.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.gateway.signin.session.BrowserCookies;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpCookie;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;

class StartsTest {
    private static final ClientRegistration GATEWAY =
            ClientRegistration.withRegistrationId("network")
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .clientId("gateway")
                    .authorizationUri("http://issuer.test/authorize")
                    .tokenUri("http://issuer.test/token")
                    .redirectUri("http://localhost/back")
                    .scope("openid")
                    .build();

    private final MovableClock clock = new MovableClock();
    private final Starts starts = starts();

    @Test
    void what_was_asked_of_the_issuer_comes_back_with_the_browser() {
        var browser = begun("", "first");

        assertThat(back(browser, "first"))
                .usingRecursiveComparison()
                .comparingOnlyFields("state", "clientId", "redirectUri", "scopes", "attributes")
                .isEqualTo(request("first"));
        assertThat(back(browser, "other")).isNull();
        assertThat(back("", "first")).isNull();
    }

    @Test
    void whoever_begins_ten_thousand_times_pushes_out_nobody() {
        var patient = begun("", "patient");

        for (int times = 0; times < 10_001; times++) begun("", "anonymous" + times);

        assertThat(back(patient, "patient")).isNotNull();
    }

    @Test
    void a_browser_keeps_its_last_three_and_never_more_than_a_cookie_holds() {
        var browser = "";
        for (var state : new String[] {"1", "2", "3", "4"}) {
            browser = begun(browser, state + "s".repeat(43));
        }

        assertThat(browser.length()).isLessThan(4000);
        assertThat(back(browser, "1" + "s".repeat(43))).isNull();
        assertThat(back(browser, "2" + "s".repeat(43))).isNotNull();
    }

    @Test
    void after_ten_minutes_it_is_forgotten() {
        var browser = begun("", "late");
        clock.forward(Duration.ofMinutes(10));

        assertThat(back(browser, "late")).isNull();
    }

    @Test
    void what_somebody_else_wrote_is_nothing() {
        var browser = begun("", "first");
        var changed = (browser.startsWith("A") ? "B" : "A") + browser.substring(1);

        assertThat(back(changed, "first")).isNull();
        assertThat(back("A", "first")).isNull();
        assertThat(back("no base 64!", "first")).isNull();
        assertThat(back("A".repeat(5000), "first")).isNull();
        assertThat(starts().loadAuthorizationRequest(exchange(browser, "/?state=first")).block())
                .isNull();
    }

    /**
     * @return what the browser keeps
     */
    private String begun(String kept, String state) {
        var exchange = exchange(kept, "/?return=/app/" + "x".repeat(495));
        starts.saveAuthorizationRequest(request(state), exchange).block();
        return exchange.getResponse().getCookies().getFirst("SIGN-IN").getValue();
    }

    private OAuth2AuthorizationRequest back(String kept, String state) {
        return starts.removeAuthorizationRequest(exchange(kept, "/?state=" + state)).block();
    }

    private static MockServerWebExchange exchange(String kept, String address) {
        var request = MockServerHttpRequest.get(address);
        if (!kept.isEmpty()) request.cookie(new HttpCookie("SIGN-IN", kept));
        return MockServerWebExchange.from(request);
    }

    private static OAuth2AuthorizationRequest request(String state) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId("gateway")
                .authorizationUri("http://issuer.test/authorize")
                .redirectUri("http://localhost/back")
                .scope("openid")
                .state(state)
                .attributes(
                        Map.of(
                                "registration_id",
                                "network",
                                "nonce",
                                "n".repeat(128),
                                "code_verifier",
                                "v".repeat(128)))
                .build();
    }

    private Starts starts() {
        try {
            return new Starts(
                    BrowserCookies.overHttp(),
                    new Seal(),
                    new InMemoryReactiveClientRegistrationRepository(GATEWAY),
                    clock);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
