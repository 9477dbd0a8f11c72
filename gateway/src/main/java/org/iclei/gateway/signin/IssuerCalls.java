package org.iclei.gateway.signin;

import io.netty.channel.ChannelOption;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import reactor.netty.http.client.HttpClient;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** How the issuer is asked: not for ever, and what it signs must be its own. */
@Configuration(proxyBeanMethods = false)
class IssuerCalls {
    static final String AWAY = OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WebClient http =
            WebClient.builder()
                    .clientConnector(
                            new ReactorClientHttpConnector(
                                    HttpClient.create()
                                            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 2000)
                                            .responseTimeout(PATIENCE)))
                    .build();

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> renewing() {
        var client = new WebClientReactiveRefreshTokenTokenResponseClient();
        client.setWebClient(http);
        return client;
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> signingIn() {
        var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(http);
        return request ->
                client.getTokenResponse(request)
                        .onErrorMap(WebClientRequestException.class, IssuerCalls::away);
    }

    private static OAuth2AuthorizationException away(WebClientRequestException fault) {
        return new OAuth2AuthorizationException(new OAuth2Error(AWAY), fault);
    }

    /** Without an issuer-uri, at which the issuer would be asked at the start, nobody checks it. */
    @Bean
    ReactiveJwtDecoderFactory<ClientRegistration> idTokens(SignInSettings settings) {
        var decoders = new ConcurrentHashMap<String, ReactiveJwtDecoder>();
        return client ->
                decoders.computeIfAbsent(
                        client.getRegistrationId(), _ -> decoder(client, settings.issuer()));
    }

    /** Spring's own factory fetches the keys with a client that waits for ever. */
    private ReactiveJwtDecoder decoder(ClientRegistration client, String issuer) {
        var keys = Objects.requireNonNull(client.getProviderDetails().getJwkSetUri());
        var decoder = NimbusReactiveJwtDecoder.withJwkSetUri(keys).webClient(http).build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(issuer),
                        new OidcIdTokenValidator(client)));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        ReactiveOidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
