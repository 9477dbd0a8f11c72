package org.iclei.kit.request;

import org.iclei.kit.listing.Paging;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Set;

/**
 * Gives controllers the viewer, the expected version, the idempotency key and the page asked for.
 */
final class RequestArguments implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> KNOWN =
            Set.of(Viewer.class, ExpectedVersion.class, IdempotencyKey.class, Paging.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType());
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        var type = parameter.getParameterType();
        var request = exchange.getRequest();
        if (type == Paging.class) return Mono.fromSupplier(() -> Paging.of(request));
        if (type == ExpectedVersion.class) {
            return Mono.fromSupplier(() -> ExpectedVersion.of(request.getHeaders()));
        }
        var viewer = viewer(exchange);
        return type == Viewer.class
                ? viewer.cast(Object.class)
                : viewer.map(
                        known ->
                                IdempotencyKey.of(
                                        known,
                                        request.getPath().value(),
                                        key(request.getHeaders())));
    }

    private static Mono<Viewer> viewer(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .cast(JwtAuthenticationToken.class)
                .map(token -> Viewer.of(token.getToken()));
    }

    private static String key(HttpHeaders headers) {
        var key = headers.getFirst("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > 255) {
            throw new Refused(
                    ProblemType.IDEMPOTENCY_KEY_REQUIRED,
                    "Send an Idempotency-Key of 1 to 255 characters, the same when you try again.");
        }
        return key;
    }
}
