package org.iclei.gateway.signin.session;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.Duration;

/**
 * How long sessions last, and how many.
 *
 * @param idle a session that nobody used for so long is over
 * @param life no session lasts longer, however much it is used
 * @param most with one more, the session that was idle for longest ends
 */
@ConfigurationProperties("iclei.session")
record SessionSettings(Duration idle, Duration life, int most) {}
