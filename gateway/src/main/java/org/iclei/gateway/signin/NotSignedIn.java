package org.iclei.gateway.signin;

import org.iclei.gateway.signin.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.regex.Pattern;

/**
 * A page for somebody whose sign-in came to nothing; who only went back to it with the browser's
 * button is signed in still. It does not begin again by itself: a browser that takes no cookies
 * would go round for ever.
 */
@Component
final class NotSignedIn implements ServerAuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(NotSignedIn.class);
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");
    private static final MediaType PAGE = MediaType.valueOf("text/html;charset=UTF-8");

    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final Sessions sessions;
    private final FailedPage page;

    NotSignedIn(Sessions sessions, FailedPage page) {
        this.sessions = sessions;
        this.page = page;
    }

    @Override
    public Mono<Void> onAuthenticationFailure(
            WebFilterExchange asked, AuthenticationException fault) {
        var exchange = asked.getExchange();
        if (sessions.of(exchange).isPresent()) {
            return redirect.sendRedirect(exchange, ReturnPath.of(null));
        }
        log.warn("no sign-in: {}", reason(fault));
        var response = exchange.getResponse();
        response.setStatusCode(
                IssuerCalls.AWAY.equals(reason(fault))
                        ? HttpStatus.SERVICE_UNAVAILABLE
                        : HttpStatus.UNAUTHORIZED);
        var said = page.read(exchange.getRequest().getHeaders());
        response.getHeaders().setContentType(PAGE);
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(said)));
    }

    /** A code may stand in the address, where anybody may have written it. */
    private static String reason(AuthenticationException fault) {
        if (!(fault instanceof OAuth2AuthenticationException said)) {
            return fault.getClass().getSimpleName();
        }
        var code = said.getError().getErrorCode();
        return CODE.matcher(code).matches() ? code : "not a code";
    }
}
