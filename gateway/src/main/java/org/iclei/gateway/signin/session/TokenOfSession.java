package org.iclei.gateway.signin.session;

import org.iclei.kit.problem.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import reactor.core.publisher.Mono;

/**
 * Puts the access token of a session on its requests, so that everything behind knows tokens only
 * and the access tables stay the one rule. A request that brings its own token keeps that.
 */
@Component
@Order(Sessions.BEFORE_SECURITY)
final class TokenOfSession implements WebFilter {
    private static final PathPattern API = PathPatternParser.defaultInstance.parse("/api/**");

    private final CsrfWebFilter csrf = new CsrfWebFilter();
    private final Sessions sessions;
    private final Cookies cookies;
    private final Renewals renewals;

    TokenOfSession(
            Sessions sessions,
            Cookies cookies,
            Renewals renewals,
            CsrfTokens tokens,
            ProblemWriter problems) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.renewals = renewals;
        csrf.setCsrfTokenRepository(tokens);
        csrf.setRequestHandler(new HeaderAlone());
        csrf.setAccessDeniedHandler(
                (exchange, _) -> problems.write(exchange, CsrfTokens.missing()));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!API.matches(request.getPath().pathWithinApplication())
                || request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                || cookies.session(exchange).isEmpty()) {
            return chain.filter(exchange);
        }
        return sessions.of(exchange)
                .map(session -> csrf.filter(exchange, safe -> pass(session, safe, chain)))
                .orElseGet(() -> chain.filter(unknown(exchange)));
    }

    private Mono<Void> pass(Session session, ServerWebExchange exchange, WebFilterChain chain) {
        return renewals.accessToken(session)
                .map(token -> known(session, exchange, token))
                .switchIfEmpty(Mono.fromSupplier(() -> unknown(exchange)))
                .flatMap(chain::filter);
    }

    private ServerWebExchange known(Session session, ServerWebExchange exchange, String token) {
        cookies.keepCsrf(exchange, session);
        return exchange.mutate()
                .request(request -> request.headers(headers -> headers.setBearerAuth(token)))
                .build();
    }

    /** Their session is over; what is open to everybody stays open to them. */
    private ServerWebExchange unknown(ServerWebExchange exchange) {
        cookies.forgetSession(exchange);
        return exchange;
    }

    /** A form's fields would have to be read for it, and the service behind needs them. */
    private static final class HeaderAlone implements ServerCsrfTokenRequestHandler {
        @Override
        public void handle(ServerWebExchange exchange, Mono<CsrfToken> token) {
            // nobody renders a form here
        }

        @Override
        public Mono<String> resolveCsrfTokenValue(ServerWebExchange exchange, CsrfToken token) {
            return Mono.justOrEmpty(
                    exchange.getRequest().getHeaders().getFirst(token.getHeaderName()));
        }
    }
}
