package org.iclei.gateway.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

import java.time.Instant;

/**
 * What the issuer gave for a person.
 *
 * @param idToken names the person's session at the issuer when it is to end
 */
record Grant(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, String idToken) {

    boolean lives(Instant now) {
        var end = access.getExpiresAt();
        return end != null && now.isBefore(end);
    }
}
