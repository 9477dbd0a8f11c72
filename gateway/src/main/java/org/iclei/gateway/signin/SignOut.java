package org.iclei.gateway.signin;

import org.iclei.gateway.signin.session.Cookies;
import org.iclei.gateway.signin.session.Session;
import org.iclei.gateway.signin.session.Sessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;

import java.net.URI;

/** Ends the session here, then lets the issuer end its own and send the browser back. */
@Component
final class SignOut implements ServerLogoutSuccessHandler {
    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final Sessions sessions;
    private final Cookies cookies;
    private final SignInSettings settings;

    SignOut(Sessions sessions, Cookies cookies, SignInSettings settings) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.settings = settings;
    }

    @Override
    public Mono<Void> onLogoutSuccess(WebFilterExchange asked, Authentication nobody) {
        var exchange = asked.getExchange();
        var session = sessions.of(exchange);
        session.ifPresent(sessions::end);
        cookies.forgetSession(exchange);
        return redirect.sendRedirect(
                exchange, session.map(this::atTheIssuer).orElse(URI.create("/")));
    }

    private URI atTheIssuer(Session session) {
        return UriComponentsBuilder.fromUri(settings.signOutUri())
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{here}")
                .encode()
                .buildAndExpand(session.grant().idToken(), settings.here().resolve("/"))
                .toUri();
    }
}
