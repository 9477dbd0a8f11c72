package org.iclei.kit.viewer;

import org.iclei.kit.problem.ProblemWriter;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;

import reactor.core.publisher.Mono;

import java.util.List;

/** Every request carries a token that this process checks itself; what no row opens is closed. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityBeans {

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http, AccessTable access, ProblemWriter problems) {
        var closed = new Closed(access);
        ServerAuthenticationEntryPoint unauthenticated =
                (exchange, _) ->
                        problems.write(
                                exchange,
                                new Refused(
                                        ProblemType.UNAUTHENTICATED,
                                        "Send a valid, unexpired token of this association's"
                                                + " issuer."));
        ServerAccessDeniedHandler denied =
                (exchange, _) -> problems.write(exchange, closed.refusal(exchange));
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authorizeExchange(
                        exchanges -> {
                            for (var row : access.rows()) {
                                for (var method : methods(row)) {
                                    var path = exchanges.pathMatchers(method, row.path());
                                    if (row.roles().isEmpty()) path.permitAll();
                                    else path.hasAnyRole(names(row));
                                }
                            }
                            exchanges
                                    .pathMatchers(HttpMethod.GET, "/actuator/health/**")
                                    .permitAll();
                            exchanges
                                    .pathMatchers(HttpMethod.GET, "/actuator/prometheus")
                                    .hasRole(Role.OPERATIONS.name());
                            exchanges.anyExchange().denyAll();
                        })
                .exceptionHandling(
                        faults ->
                                faults.authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(denied))
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(denied)
                                        .jwt(
                                                jwt ->
                                                        jwt.jwtAuthenticationConverter(
                                                                SecurityBeans::authenticated)))
                .build();
    }

    /** A token whose claims cannot be read opens nothing, whatever it is asked for. */
    private static Mono<AbstractAuthenticationToken> authenticated(Jwt token) {
        try {
            var authorities =
                    Viewer.of(token).roles().stream()
                            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                            .toList();
            return Mono.just(new JwtAuthenticationToken(token, authorities));
        } catch (IllegalArgumentException e) {
            return Mono.error(new InvalidBearerTokenException("a claim has no valid value", e));
        }
    }

    /** What answers GET answers HEAD too, so the row holds for both. */
    private static List<HttpMethod> methods(AccessTable.Row row) {
        return row.method() == HttpMethod.GET
                ? List.of(HttpMethod.GET, HttpMethod.HEAD)
                : List.of(row.method());
    }

    private static String[] names(AccessTable.Row row) {
        return row.roles().stream().map(Role::name).toArray(String[]::new);
    }

    /** Addresses that are refused before anything else sees them. */
    @Bean
    ServerExchangeRejectedHandler refusedAddresses(ProblemWriter problems) {
        return (exchange, _) ->
                problems.write(
                        exchange,
                        new Refused(
                                ProblemType.MALFORMED_PARAMETER,
                                "This address contains characters that are not allowed."));
    }
}
