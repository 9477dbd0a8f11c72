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
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import reactor.netty.http.client.HttpClient;

import java.time.Duration;

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
        var decoders = new ReactiveOidcIdTokenDecoderFactory();
        decoders.setJwtValidatorFactory(
                client ->
                        new DelegatingOAuth2TokenValidator<>(
                                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                                new OidcIdTokenValidator(client)));
        return decoders;
    }
}
