package org.iclei.gateway.signin.session;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.Clock;

/** Keeps a session's access token alive by asking the issuer, and knows a no from a silence. */
@Component
final class Renewals {
    private static final Logger log = LoggerFactory.getLogger(Renewals.class);

    private final ReactiveClientRegistrationRepository clients;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> issuer;
    private final Sessions sessions;
    private final Clock clock;
    private final MeterRegistry metrics;

    Renewals(
            ReactiveClientRegistrationRepository clients,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> issuer,
            Sessions sessions,
            Clock clock,
            MeterRegistry metrics) {
        this.clients = clients;
        this.issuer = issuer;
        this.sessions = sessions;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** An access token that lives; none when the issuer refuses, and then the session is over. */
    Mono<String> accessToken(Session session) {
        return session.living(clock.instant(), grant -> renewed(session, grant))
                .map(grant -> grant.access().getTokenValue());
    }

    private Mono<Grant> renewed(Session session, Grant grant) {
        var token = grant.refresh();
        if (token == null) return refused(session);
        return ask(grant, token)
                .doOnNext(_ -> count("renewed"))
                .onErrorResume(fault -> isNo(fault) ? refused(session) : away(fault));
    }

    private Mono<Grant> ask(Grant grant, OAuth2RefreshToken token) {
        return clients.findByRegistrationId(Grant.CLIENT)
                .flatMap(
                        client ->
                                issuer.getTokenResponse(
                                        new OAuth2RefreshTokenGrantRequest(
                                                client, grant.access(), token)))
                .map(answer -> next(grant, answer));
    }

    /** What the issuer does not give anew stays what it was. */
    private static Grant next(Grant grant, OAuth2AccessTokenResponse answer) {
        var refresh = answer.getRefreshToken() == null ? grant.refresh() : answer.getRefreshToken();
        var idToken = answer.getAdditionalParameters().get("id_token");
        return new Grant(
                answer.getAccessToken(),
                refresh,
                idToken instanceof String fresh ? fresh : grant.idToken());
    }

    /** Only this says that the person's sign-in is over; anything else is trouble of programs. */
    private static boolean isNo(Throwable fault) {
        return fault instanceof OAuth2AuthorizationException said
                && OAuth2ErrorCodes.INVALID_GRANT.equals(said.getError().getErrorCode());
    }

    private Mono<Grant> refused(Session session) {
        return Mono.fromRunnable(
                () -> {
                    count("refused");
                    sessions.end(session);
                });
    }

    private Mono<Grant> away(Throwable fault) {
        log.warn("no renewal: {}", fault.toString());
        count("away");
        return Mono.error(
                new Refused(
                        ProblemType.ISSUER_AWAY,
                        "You are still signed in, but your rights cannot be renewed at the moment."
                                + " Try again shortly."));
    }

    private void count(String outcome) {
        metrics.counter("iclei.sign.in.renewals", "outcome", outcome).increment();
    }
}
