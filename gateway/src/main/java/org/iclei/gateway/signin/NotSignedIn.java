package org.iclei.gateway.signin;

import org.iclei.gateway.signin.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A page for somebody whose sign-in came to nothing; who only went back to it with the browser's
 * button is signed in still. It does not begin again by itself: a browser that takes no cookies
 * would go round for ever.
 */
@Component
final class NotSignedIn implements ServerAuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(NotSignedIn.class);
    private static final MediaType PAGE = MediaType.valueOf("text/html;charset=UTF-8");

    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final Sessions sessions;
    private final byte[] page;

    NotSignedIn(Sessions sessions) throws IOException {
        this.sessions = sessions;
        page =
                new ClassPathResource("signin/failed.html")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("{start}", SignInBeans.START)
                        .getBytes(StandardCharsets.UTF_8);
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
        response.getHeaders().setContentType(PAGE);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(page)));
    }

    private static String reason(AuthenticationException fault) {
        return fault instanceof OAuth2AuthenticationException said
                ? said.getError().getErrorCode()
                : fault.getClass().getSimpleName();
    }
}
