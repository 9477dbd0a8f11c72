package org.iclei.gateway.signin.session;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The names and marks of our cookies; over https no other host can set or read them. */
@Component
public final class Cookies {
    /** Readable by scripts of this origin, which send it back in a header. */
    static final String CSRF = "XSRF-TOKEN";

    private static final Duration OVER = Duration.ZERO;
    private static final Duration WITH_THE_BROWSER = Duration.ofSeconds(-1);

    private final boolean secure;
    private final String session;
    private final String starting;

    /**
     * @param here the gateway's address as browsers know it
     */
    Cookies(@Value("${iclei.sign-in.here}") URI here) {
        secure = "https".equals(here.getScheme());
        var host = secure ? "__Host-" : "";
        session = host + "SESSION";
        starting = host + "SIGN-IN";
    }

    Optional<String> session(ServerWebExchange exchange) {
        return value(exchange, session);
    }

    /** What a browser that is about to sign in keeps for us; anybody may have written it. */
    public Optional<String> starting(ServerWebExchange exchange) {
        return value(exchange, starting);
    }

    public void keepStarting(ServerWebExchange exchange, String begun, Duration life) {
        set(exchange, cookie(starting, begun, life).httpOnly(true));
    }

    public void forgetStarting(ServerWebExchange exchange) {
        set(exchange, cookie(starting, "", OVER).httpOnly(true));
    }

    public void keepSession(ServerWebExchange exchange, Session begun) {
        set(exchange, cookie(session, begun.id(), WITH_THE_BROWSER).httpOnly(true));
        keepCsrf(exchange, begun);
    }

    void keepCsrf(ServerWebExchange exchange, Session open) {
        if (!value(exchange, CSRF).filter(open.csrf()::equals).isPresent()) {
            set(exchange, cookie(CSRF, open.csrf(), WITH_THE_BROWSER));
        }
    }

    public void forgetSession(ServerWebExchange exchange) {
        set(exchange, cookie(session, "", OVER).httpOnly(true));
        set(exchange, cookie(CSRF, "", OVER));
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value, Duration life) {
        return ResponseCookie.from(name, value)
                .path("/")
                .sameSite("Lax")
                .secure(secure)
                .maxAge(life);
    }

    private static void set(
            ServerWebExchange exchange, ResponseCookie.ResponseCookieBuilder cookie) {
        exchange.getResponse().addCookie(cookie.build());
    }

    private static Optional<String> value(ServerWebExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(name))
                .map(cookie -> cookie.getValue());
    }
}
