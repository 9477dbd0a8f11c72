package org.iclei.kit.viewer;

import org.iclei.kit.problem.ProblemWriter;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
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
import java.util.stream.Stream;

/** Every request carries a token that this process checks itself; what no row opens is closed. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityBeans {

    @Bean
    SecurityWebFilterChain security(
            ServerHttpSecurity http, AccessTable access, ProblemWriter problems) {
        var closed = new Closed(rows(access));
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
                        exchanges ->
                                exchanges.anyExchange().access(new TableDecision(rows(access))))
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
                            .map(role -> new SimpleGrantedAuthority(TableDecision.authority(role)))
                            .toList();
            return Mono.just(new JwtAuthenticationToken(token, authorities));
        } catch (IllegalArgumentException e) {
            return Mono.error(new InvalidBearerTokenException("a claim has no valid value", e));
        }
    }

    /** What a process offers besides: its health to everybody, the rest to operations alone. */
    private static List<AccessTable.Row> rows(AccessTable access) {
        var besides =
                new AccessTable()
                        .open("/actuator/health/**")
                        .allow(HttpMethod.GET, "/actuator/prometheus", Role.OPERATIONS)
                        .allow(HttpMethod.POST, "/actuator/resend", Role.OPERATIONS)
                        .allow(HttpMethod.POST, "/actuator/aside/{group}", Role.OPERATIONS)
                        .allow(HttpMethod.DELETE, "/actuator/aside/{group}", Role.OPERATIONS)
                        .allow(HttpMethod.POST, "/actuator/rebuild/{projection}", Role.OPERATIONS);
        return Stream.concat(access.rows().stream(), besides.rows().stream()).toList();
    }

    /** A request is observed as a whole; its filters and decisions one by one tell nobody more. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
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
