package org.iclei.gateway.signin.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.time.Duration;

/**
 * How long sessions last, and how many.
 *
 * @param here the gateway's address as browsers know it; https makes its cookies secure
 * @param idle a session that nobody used for so long is over
 * @param most with one more, the session that was idle for longest ends
 */
@ConfigurationProperties("iclei.session")
record SessionSettings(URI here, Duration idle, int most) {

    boolean secure() {
        return "https".equals(here.getScheme());
    }
}
