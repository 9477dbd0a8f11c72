package org.iclei.gateway.signin;

import org.iclei.gateway.signin.session.Sessions;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;

import reactor.core.publisher.Mono;

import java.net.URI;

/** Whoever opens the web client without being signed in is sent to sign in first. */
@Component
@Order(Sessions.BEFORE_SECURITY)
final class SignInFirst implements WebFilter {
    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final Sessions sessions;
    private final URI start;

    SignInFirst(Sessions sessions, SignInSettings settings) {
        this.sessions = sessions;
        start = settings.here().resolve(SignInBeans.START);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        boolean page =
                request.getMethod() == HttpMethod.GET
                        && request.getPath().value().equals(ReturnPath.USUAL);
        if (!page || sessions.of(exchange).isPresent()) return chain.filter(exchange);
        return redirect.sendRedirect(exchange, back(request.getURI()));
    }

    private URI back(URI page) {
        var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        return UriComponentsBuilder.fromUri(start)
                .queryParam("return", "{page}")
                .encode()
                .buildAndExpand(ReturnPath.USUAL + query)
                .toUri();
    }
}
