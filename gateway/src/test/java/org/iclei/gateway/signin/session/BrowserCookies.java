package org.iclei.gateway.signin.session;

import java.net.URI;

/** Cookies for tests outside of this package. */
public final class BrowserCookies {
    private BrowserCookies() {}

    public static Cookies overHttp() {
        return new Cookies(URI.create("http://localhost"));
    }
}
