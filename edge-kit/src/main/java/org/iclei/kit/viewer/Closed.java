package org.iclei.kit.viewer;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.http.HttpMethod;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.List;
import java.util.stream.Collectors;

/** Says why an address stayed closed to somebody who is known. */
final class Closed {
    private record Row(HttpMethod method, PathPattern path) {}

    private final List<Row> rows;

    Closed(List<AccessTable.Row> open) {
        rows = open.stream().map(row -> row(row.method(), row.path())).toList();
    }

    private static Row row(HttpMethod method, String path) {
        return new Row(method, PathPatternParser.defaultInstance.parse(path));
    }

    /** Where no row leads there is nothing, so that nobody learns what is not open to anyone. */
    Refused refusal(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var path = request.getPath().pathWithinApplication();
        var here = rows.stream().filter(row -> row.path().matches(path)).toList();
        var asked = request.getMethod() == HttpMethod.HEAD ? HttpMethod.GET : request.getMethod();
        if (here.stream().anyMatch(row -> row.method().equals(asked))) {
            return new Refused(ProblemType.FORBIDDEN, "None of your roles opens this address.");
        }
        if (here.isEmpty()) {
            return new Refused(ProblemType.NOT_FOUND, "Nothing answers at this address.");
        }
        var offered = here.stream().map(Row::method).collect(Collectors.toSet());
        exchange.getResponse().getHeaders().setAllow(offered);
        return new Refused(
                ProblemType.METHOD_NOT_ALLOWED, request.getMethod() + " is not offered here.");
    }
}
