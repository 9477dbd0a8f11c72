package org.iclei.gateway.signin;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where a person goes on after signing in: a page of the web client and nothing else, so that no
 * link can make the gateway send people elsewhere.
 */
final class ReturnPath {
    static final String USUAL = "/app/";

    private static final int LONGEST = 500;

    private ReturnPath() {}

    /**
     * @param wanted as the request says it, decoded; anybody may have written it
     */
    static URI of(@Nullable String wanted) {
        return URI.create(wanted != null && isOurs(wanted) ? wanted : USUAL);
    }

    private static boolean isOurs(String wanted) {
        try {
            var address = new URI(wanted);
            return address.toASCIIString().length() <= LONGEST
                    && wanted.startsWith(USUAL)
                    && !wanted.contains("//")
                    && address.normalize().equals(address);
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
