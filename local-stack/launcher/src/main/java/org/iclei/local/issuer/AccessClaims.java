package org.iclei.local.issuer;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The claims that every service reads: {@code aud}, {@code roles}, {@code offices}, … */
@Component
class AccessClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String AUDIENCE = "iclei-network";

    private final Identities identities;

    AccessClaims(Identities identities) {
        this.identities = identities;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getClaims().audience(List.of(AUDIENCE));
            if (context.getAuthorizedScopes().isEmpty()) {
                allScopesOf(context.getRegisteredClient(), context);
            }
            Optional.ofNullable(context.<Authentication>getPrincipal())
                    .flatMap(principal -> identities.named(principal.getName()))
                    .ifPresent(identity -> describe(identity, context));
        }
    }

    /** Who asks for no scope in particular gets those it may have. */
    private static void allScopesOf(RegisteredClient client, JwtEncodingContext context) {
        if (!client.getScopes().isEmpty()) {
            context.getClaims().claim("scope", client.getScopes());
        }
    }

    private static void describe(Identity identity, JwtEncodingContext context) {
        var claims = context.getClaims().claim("roles", identity.roles());
        if (!identity.offices().isEmpty()) {
            claims.claim("offices", identity.offices());
        }
        if (identity.organisation() != null) {
            claims.claim("organisation", identity.organisation());
        }
        if (!identity.programmes().isEmpty()) {
            claims.claim("programmes", identity.programmes());
        }
    }
}
