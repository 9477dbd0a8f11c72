package org.iclei.gateway.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.time.Duration;

/**
 * How people come and go.
 *
 * @param here the gateway's address as browsers know it; https makes its cookies secure
 * @param issuer what an id token must name as its issuer
 * @param signOutUri where the issuer ends its own session
 * @param idle a session that nobody used for so long is over
 * @param mostSessions with one more, the session that was idle for longest ends
 */
@ConfigurationProperties("iclei.sign-in")
record SignInSettings(URI here, String issuer, URI signOutUri, Duration idle, int mostSessions) {

    boolean secure() {
        return "https".equals(here.getScheme());
    }
}
