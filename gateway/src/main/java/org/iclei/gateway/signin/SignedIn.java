package org.iclei.gateway.signin;

import org.iclei.gateway.signin.session.Cookies;
import org.iclei.gateway.signin.session.Grant;
import org.iclei.gateway.signin.session.Session;
import org.iclei.gateway.signin.session.Sessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/** Begins a session, always a new one, when the issuer has said who somebody is. */
@Component
final class SignedIn implements ServerOAuth2AuthorizedClientRepository {
    private final Sessions sessions;
    private final Cookies cookies;

    SignedIn(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication person, ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> begin(client, person, exchange));
    }

    private void begin(
            OAuth2AuthorizedClient client, Authentication person, ServerWebExchange exchange) {
        if (!(person.getPrincipal() instanceof OidcUser known)) {
            throw new IllegalStateException("the issuer is asked for an id token, always");
        }
        sessions.of(exchange).ifPresent(sessions::end);
        var session =
                new Session(
                        new Grant(
                                client.getAccessToken(),
                                client.getRefreshToken(),
                                known.getIdToken().getTokenValue()));
        sessions.begin(session);
        cookies.keepSession(exchange, session);
    }

    /** Sessions are found by their cookies and end in {@link SignOut}: nobody asks here. */
    @Override
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String client, Authentication person, ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(
            String client, Authentication person, ServerWebExchange exchange) {
        return Mono.empty();
    }
}
