package org.iclei.gateway.webclient;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page may load and do: what is its own, and nothing else (ADR 22). */
@Component
final class PagePolicy {
    private final String leaving;

    /**
     * @param here this gateway's own address, to which a sign-out comes back
     * @param signOut the issuer's, through which it goes: a browser checks a form's redirects too
     */
    PagePolicy(
            @Value("${iclei.gateway-url}") URI here,
            @Value("${iclei.sign-in.sign-out-uri}") URI signOut) {
        leaving =
                Stream.of(here, signOut)
                        .map(address -> address.getScheme() + "://" + address.getAuthority())
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    /**
     * @param nonce marks the page's own styles, which its components write as they are shown
     */
    String of(String nonce) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'nonce-" + nonce + "'",
                "img-src 'self'",
                "connect-src 'self'",
                "form-action 'self' " + leaving,
                "base-uri 'none'",
                "frame-ancestors 'none'");
    }
}
