package org.iclei.gateway.signin;

import org.iclei.gateway.signin.session.Cookies;
import org.iclei.gateway.signin.session.Grant;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those who have been sent to the issuer and are not back yet. Each browser keeps its own, sealed:
 * whoever begins a thousand times takes nothing from anybody. A browser may have begun several
 * times, in several windows.
 */
@Component
final class Starts implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    /** As many of the longest as one cookie holds. */
    private static final int MOST = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String RETURN = Starts.class.getName() + ".return";

    private final Cookies cookies;
    private final Seal seal;
    private final ReactiveClientRegistrationRepository clients;
    private final Clock clock;

    Starts(Cookies cookies, Seal seal, ReactiveClientRegistrationRepository clients, Clock clock) {
        this.cookies = cookies;
        this.seal = seal;
        this.clients = clients;
        this.clock = clock;
    }

    /** Where the person who has just come back goes on. */
    static URI then(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(RETURN, ReturnPath.of(null));
    }

    @Override
    public Mono<Void> saveAuthorizationRequest(
            OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
        var then = ReturnPath.of(exchange.getRequest().getQueryParams().getFirst("return"));
        var begun = Start.of(request, clock.instant().plus(PATIENCE), then);
        keep(exchange, Stream.concat(Stream.of(begun), open(exchange)).limit(MOST).toList());
        return Mono.empty();
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.justOrEmpty(find(exchange)).flatMap(this::request);
    }

    @Override
    public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
        return Mono.justOrEmpty(find(exchange))
                .doOnNext(start -> take(start, exchange))
                .flatMap(this::request);
    }

    private Optional<Start> find(ServerWebExchange exchange) {
        var state = exchange.getRequest().getQueryParams().getFirst("state");
        return open(exchange).filter(start -> start.state().equals(state)).findFirst();
    }

    private void take(Start start, ServerWebExchange exchange) {
        exchange.getAttributes().put(RETURN, start.then());
        keep(exchange, open(exchange).filter(other -> !other.equals(start)).toList());
    }

    private Mono<OAuth2AuthorizationRequest> request(Start start) {
        return clients.findByRegistrationId(Grant.CLIENT).map(start::request);
    }

    private Stream<Start> open(ServerWebExchange exchange) {
        return cookies.starting(exchange).flatMap(seal::open).stream()
                .flatMap(String::lines)
                .map(Start::read)
                .filter(start -> clock.instant().isBefore(start.until()));
    }

    private void keep(ServerWebExchange exchange, List<Start> begun) {
        if (begun.isEmpty()) {
            cookies.forgetStarting(exchange);
            return;
        }
        var text = begun.stream().map(Start::text).collect(Collectors.joining("\n"));
        cookies.keepStarting(exchange, seal.close(text), PATIENCE);
    }
}
