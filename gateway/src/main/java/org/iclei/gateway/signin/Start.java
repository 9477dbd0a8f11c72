package org.iclei.gateway.signin;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A sign-in that has begun: what must be known of it when the issuer sends the browser back.
 *
 * @param then where the person goes on
 */
record Start(String state, String nonce, String verifier, Instant until, URI then) {

    static Start of(OAuth2AuthorizationRequest request, Instant until, URI then) {
        return new Start(
                Objects.requireNonNull(request.getState()),
                attribute(request, OidcParameterNames.NONCE),
                attribute(request, PkceParameterNames.CODE_VERIFIER),
                until,
                then);
    }

    private static String attribute(OAuth2AuthorizationRequest request, String name) {
        return Objects.requireNonNull(request.<String>getAttribute(name));
    }

    /** One line. */
    String text() {
        return String.join(
                " ", state, nonce, verifier, "" + until.getEpochSecond(), then.toASCIIString());
    }

    static Start read(String text) {
        var words = text.split(" ");
        var until = Instant.ofEpochSecond(Long.parseLong(words[3]));
        return new Start(words[0], words[1], words[2], until, URI.create(words[4]));
    }

    OAuth2AuthorizationRequest request(ClientRegistration client) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(state)
                .attributes(
                        Map.of(
                                OAuth2ParameterNames.REGISTRATION_ID,
                                client.getRegistrationId(),
                                OidcParameterNames.NONCE,
                                nonce,
                                PkceParameterNames.CODE_VERIFIER,
                                verifier))
                .build();
    }
}
