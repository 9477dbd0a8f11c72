package org.iclei.gateway.routes;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.concurrent.atomic.AtomicLong;

/** Refuses a body that is too large: announced at once, unannounced as soon as it is. */
@Component
class LargestBody implements GlobalFilter {
    private final long bytes;

    LargestBody(Routes routes) {
        bytes = routes.largestBody().toBytes();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        if (request.getHeaders().getContentLength() > bytes) return Mono.error(tooLarge());
        var counted =
                new ServerHttpRequestDecorator(request) {
                    @Override
                    public Flux<DataBuffer> getBody() {
                        return counted(super.getBody());
                    }
                };
        return chain.filter(exchange.mutate().request(counted).build());
    }

    private Flux<DataBuffer> counted(Flux<DataBuffer> body) {
        return Flux.defer(
                () -> {
                    var seen = new AtomicLong();
                    return body.map(part -> within(part, seen));
                });
    }

    private DataBuffer within(DataBuffer part, AtomicLong seen) {
        if (seen.addAndGet(part.readableByteCount()) <= bytes) return part;
        DataBufferUtils.release(part);
        throw tooLarge();
    }

    private Refused tooLarge() {
        return new Refused(
                ProblemType.BODY_TOO_LARGE,
                "A request may carry "
                        + bytes / (1 << 20)
                        + " MB. Send a smaller body, or several.");
    }
}
