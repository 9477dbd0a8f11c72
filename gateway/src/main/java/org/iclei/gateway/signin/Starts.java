package org.iclei.gateway.signin;

import org.iclei.gateway.signin.session.Cookies;
import org.iclei.gateway.signin.session.Secret;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * Those who have been sent to the issuer and are not back yet. A browser may have begun several
 * times, in several windows. Whoever never comes back is forgotten.
 */
@Component
final class Starts implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final int MOST = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String RETURN = Starts.class.getName() + ".return";

    private record Start(OAuth2AuthorizationRequest request, URI then, Instant until) {}

    private final LinkedHashMap<String, Start> oldestFirst = new LinkedHashMap<>();
    private final Cookies cookies;
    private final Clock clock;

    Starts(Cookies cookies, Clock clock) {
        this.cookies = cookies;
        this.clock = clock;
    }

    /** Where the person who has just come back goes on. */
    static URI then(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(RETURN, ReturnPath.of(null));
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(
            OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        var browser = cookies.starting(exchange).orElseGet(Secret::make);
        var then = ReturnPath.of(exchange.getRequest().getQueryParams().getFirst("return"));
        keep(browser + request.getState(), request, then);
        cookies.keepStarting(exchange, browser, PATIENCE);
        return Mono.empty();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.justOrEmpty(key(exchange).flatMap(this::find)).map(Start::request);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.justOrEmpty(key(exchange).flatMap(this::take))
                .doOnNext(start -> exchange.getAttributes().put(RETURN, start.then()))
                .map(Start::request);
    }

    private Optional<String> key(ServerWebExchange exchange) {
        var state = exchange.getRequest().getQueryParams().getFirst("state");
        return cookies.starting(exchange).map(browser -> browser + state);
    }

    private synchronized void keep(String key, OAuth2AuthorizationRequest request, URI then) {
        if (oldestFirst.size() >= MOST) {
            oldestFirst.pollFirstEntry();
        }
        oldestFirst.put(key, new Start(request, then, clock.instant().plus(PATIENCE)));
    }

    private synchronized Optional<Start> find(String key) {
        return Optional.ofNullable(oldestFirst.get(key))
                .filter(start -> clock.instant().isBefore(start.until()));
    }

    private synchronized Optional<Start> take(String key) {
        var found = find(key);
        oldestFirst.remove(key);
        return found;
    }
}
