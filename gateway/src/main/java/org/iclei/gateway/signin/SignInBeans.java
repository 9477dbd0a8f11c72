package org.iclei.gateway.signin;

import org.iclei.gateway.signin.session.CsrfTokens;
import org.iclei.gateway.signin.session.Grant;
import org.iclei.gateway.signin.session.Sessions;
import org.iclei.kit.problem.ProblemWriter;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.AndServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/** The addresses of coming and going; every other one is the access table's. */
@Configuration(proxyBeanMethods = false)
class SignInBeans {
    static final String START = "/oauth2/authorization/" + Grant.CLIENT;

    private static final String BACK = "/login/oauth2/code/" + Grant.CLIENT;
    private static final String OUT = "/logout";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain comingAndGoing(
            ServerHttpSecurity http,
            Starts starts,
            SignedIn signedIn,
            NotSignedIn notSignedIn,
            SignOut signOut,
            CsrfTokens tokens,
            Sessions sessions,
            ProblemWriter problems) {
        var redirect = new DefaultServerRedirectStrategy();
        var nobody = NoOpServerSecurityContextRepository.getInstance();
        ServerAuthenticationEntryPoint nothingHere =
                (exchange, _) ->
                        problems.write(
                                exchange,
                                new Refused(
                                        ProblemType.NOT_FOUND, "Nothing answers at this address."));
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers(START, BACK, OUT))
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(nobody)
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(tokens)
                                        .csrfTokenRequestHandler(
                                                new ServerCsrfTokenRequestAttributeHandler())
                                        .requireCsrfProtectionMatcher(inSession(sessions))
                                        .accessDeniedHandler(
                                                (exchange, _) ->
                                                        problems.write(
                                                                exchange, CsrfTokens.missing())))
                .oauth2Login(
                        login ->
                                login.authorizationRequestRepository(starts)
                                        .authorizedClientRepository(signedIn)
                                        .securityContextRepository(nobody)
                                        .authenticationSuccessHandler(
                                                (back, _) ->
                                                        redirect.sendRedirect(
                                                                back.getExchange(),
                                                                Starts.then(back.getExchange())))
                                        .authenticationFailureHandler(notSignedIn))
                .logout(logout -> logout.logoutUrl(OUT).logoutSuccessHandler(signOut))
                .authorizeExchange(exchanges -> exchanges.anyExchange().denyAll())
                .exceptionHandling(faults -> faults.authenticationEntryPoint(nothingHere))
                .build();
    }

    /** Nobody can be made to sign out whose session is over. */
    private static ServerWebExchangeMatcher inSession(Sessions sessions) {
        return new AndServerWebExchangeMatcher(
                CsrfWebFilter.DEFAULT_CSRF_MATCHER,
                exchange ->
                        sessions.of(exchange).isPresent()
                                ? MatchResult.match()
                                : MatchResult.notMatch());
    }
}
