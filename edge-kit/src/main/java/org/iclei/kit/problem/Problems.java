package org.iclei.kit.problem;

import org.iclei.schema.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;

import reactor.core.publisher.Mono;

import tools.jackson.databind.DatabindException;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Turns every refusal and fault into a problem. Never repeats an exception's text; a fault of ours
 * carries an incident id that stands in the log too.
 */
@Order(-2)
public final class Problems implements WebExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final ProblemWriter writer;
    private final List<Away> away;

    public Problems(ProblemWriter writer, List<Away> away) {
        this.writer = writer;
        this.away = List.copyOf(away);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        if (exchange.getResponse().isCommitted()) return Mono.error(fault);
        return writer.write(exchange, refusal(exchange, fault));
    }

    private Refused refusal(ServerWebExchange exchange, Throwable fault) {
        return switch (fault) {
            case Refused refused -> refused;
            case Throwable deep when causedBy(deep, DataBufferLimitException.class) ->
                    new Refused(ProblemType.BODY_TOO_LARGE, "Send a smaller body, or several.");
            case ServerWebInputException input -> unreadable(input);
            case ErrorResponse response -> byStatus(response.getStatusCode(), exchange, fault);
            case Throwable known when away.stream().anyMatch(kind -> kind.explains(known)) ->
                    away(exchange, known);
            default -> incident(exchange, fault);
        };
    }

    private static Refused unreadable(ServerWebInputException input) {
        var parameter = input.getMethodParameter();
        boolean body = parameter != null && parameter.hasParameterAnnotation(RequestBody.class);
        if (body) {
            return new Refused(
                    ProblemType.MALFORMED_BODY,
                    "The body is not JSON of the shape that this address describes" + where(input));
        }
        var name = parameter == null ? "" : " '" + parameter.getParameterName() + "'";
        return new Refused(
                ProblemType.MALFORMED_PARAMETER, "The parameter" + name + " has no usable value.");
    }

    /** Names the field at fault by its path, such as delegations[0].organisation. */
    private static String where(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabindException unfit && !unfit.getPath().isEmpty()) {
                var path = new StringBuilder();
                for (var step : unfit.getPath()) {
                    if (step.getPropertyName() == null) path.append("[" + step.getIndex() + "]");
                    else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
                }
                return ": '" + path + "' is missing, unknown or has no usable value.";
            }
        }
        return ".";
    }

    private static Refused byStatus(
            HttpStatusCode status, ServerWebExchange exchange, Throwable fault) {
        return switch (status.value()) {
            case 400 -> new Refused(ProblemType.MALFORMED_PARAMETER, "A parameter is missing.");
            case 404 -> new Refused(ProblemType.NOT_FOUND, "Nothing answers at this address.");
            case 405 ->
                    new Refused(
                            ProblemType.METHOD_NOT_ALLOWED,
                            exchange.getRequest().getMethod() + " is not offered here.");
            case 406 -> new Refused(ProblemType.NOT_ACCEPTABLE, "Ask for application/json.");
            case 413 -> new Refused(ProblemType.BODY_TOO_LARGE, "Send a smaller body, or several.");
            case 415 ->
                    new Refused(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "This Content-Type cannot be read here.");
            case 502, 503, 504 -> new Refused(ProblemType.SERVICE_AWAY, "Try again shortly.");
            default -> incident(exchange, fault);
        };
    }

    private static Refused away(ServerWebExchange exchange, Throwable fault) {
        log.error("away path={}", path(exchange), fault);
        return new Refused(
                ProblemType.SERVICE_AWAY,
                "What this address needs does not answer. Try again shortly.");
    }

    private static Refused incident(ServerWebExchange exchange, Throwable fault) {
        var incident = UUID.randomUUID();
        log.error("incident id={} path={}", incident, path(exchange), fault);
        return new Refused(
                ProblemType.INTERNAL,
                "Something went wrong on our side. Name the incident when you report it.",
                Map.of("incident", incident));
    }

    /** Without what opens something by itself: 32 hexadecimal digits are somebody's secret. */
    private static String path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().replaceAll("/[0-9a-f]{32}", "/…");
    }

    private static boolean causedBy(Throwable fault, Class<? extends Throwable> kind) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) return true;
        }
        return false;
    }
}
