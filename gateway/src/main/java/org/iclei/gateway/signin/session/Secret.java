package org.iclei.gateway.signin.session;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody can guess: 256 random bits, fit for a cookie. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    public static String make() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
