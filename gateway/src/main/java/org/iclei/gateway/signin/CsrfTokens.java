package org.iclei.gateway.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

/**
 * The token of the session itself: a cookie that somebody planted in the browser counts nothing.
 */
@Component
final class CsrfTokens implements ServerCsrfTokenRepository {
    static final String HEADER = "X-XSRF-TOKEN";

    private final Sessions sessions;

    CsrfTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(sessions.of(exchange))
                .map(session -> new DefaultCsrfToken(HEADER, "_csrf", session.csrf()));
    }

    /** A session has one from its beginning; without a session none is needed. */
    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.empty();
    }
}
