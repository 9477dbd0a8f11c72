package org.iclei.gateway.signin.session;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

import java.time.Instant;

/**
 * What the issuer gave for a person.
 *
 * @param idToken names the person's session at the issuer when it is to end
 */
public record Grant(
        OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh, String idToken) {
    /** The name under which the settings say how the issuer is asked. */
    public static final String CLIENT = "network";

    boolean lives(Instant now) {
        var end = access.getExpiresAt();
        return end != null && now.isBefore(end);
    }
}
