package org.iclei.kit.viewer;

import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the table opens an address to somebody: the first row of the method and path decides, and
 * no row closes. In one go, because a chain of matchers, one a row, costs every request its length.
 */
final class TableDecision implements ReactiveAuthorizationManager<AuthorizationContext> {
    private static final Mono<AuthorizationResult> OPEN =
            Mono.just(new AuthorizationDecision(true));
    private static final Mono<AuthorizationResult> CLOSED =
            Mono.just(new AuthorizationDecision(false));

    private record Rule(HttpMethod method, PathPattern path, Set<String> authorities) {}

    private final List<Rule> rules = new ArrayList<>();

    TableDecision(List<AccessTable.Row> rows) {
        for (var row : rows) {
            var path = PathPatternParser.defaultInstance.parse(row.path());
            var authorities =
                    row.roles().stream().map(TableDecision::authority).collect(Collectors.toSet());
            rules.add(new Rule(row.method(), path, authorities));
        }
    }

    static String authority(Role role) {
        return "ROLE_" + role.name();
    }

    @Override
    public Mono<AuthorizationResult> authorize(
            Mono<Authentication> asking, AuthorizationContext context) {
        var request = context.getExchange().getRequest();
        var path = request.getPath().pathWithinApplication();
        // what answers GET answers HEAD too, so the row holds for both
        var method = request.getMethod() == HttpMethod.HEAD ? HttpMethod.GET : request.getMethod();
        for (var rule : rules) {
            if (rule.method.equals(method) && rule.path.matches(path)) {
                return rule.authorities.isEmpty() ? OPEN : ofOneOf(rule.authorities, asking);
            }
        }
        return CLOSED;
    }

    private static Mono<AuthorizationResult> ofOneOf(
            Set<String> authorities, Mono<Authentication> asking) {
        return asking.filter(Authentication::isAuthenticated)
                .<AuthorizationResult>map(
                        known ->
                                new AuthorizationDecision(
                                        known.getAuthorities().stream()
                                                .map(GrantedAuthority::getAuthority)
                                                .anyMatch(authorities::contains)))
                .switchIfEmpty(CLOSED);
    }
}
