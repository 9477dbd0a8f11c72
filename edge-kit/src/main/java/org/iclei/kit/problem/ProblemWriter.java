package org.iclei.kit.problem;

import org.iclei.schema.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;

/** Writes RFC 9457 problem documents. */
public final class ProblemWriter {
    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers the exchange with the refusal; what may be tried again says when. */
    public Mono<Void> write(ServerWebExchange exchange, Refused refused) {
        var type = refused.type();
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", type.uri());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", refused.detail());
        problem.put("instance", exchange.getRequest().getPath().value());
        problem.putAll(refused.facts());
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(type.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (type.status() == 503 || type == ProblemType.NOT_KNOWN_YET) {
            response.getHeaders().set("Retry-After", "1");
        }
        if (type == ProblemType.UNAUTHENTICATED) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var body = response.bufferFactory().wrap(json.writeValueAsBytes(problem));
        return response.writeWith(Mono.just(body));
    }
}
