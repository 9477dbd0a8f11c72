package org.iclei.gateway.signin.session;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
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
public final class CsrfTokens implements ServerCsrfTokenRepository {
    private static final String HEADER = "X-XSRF-TOKEN";

    private final Sessions sessions;

    CsrfTokens(Sessions sessions) {
        this.sessions = sessions;
    }

    /** What is said to a change without it. */
    public static Refused missing() {
        return new Refused(
                ProblemType.CSRF_TOKEN_REQUIRED,
                "Send the value of the cookie %s in the header %s."
                        .formatted(Cookies.CSRF, HEADER));
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
