package org.iclei.local.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where this issuer stands.
 *
 * @param key the file of the signing key; made on the first start, kept so that tokens survive the
 *     next one
 * @param gateway the gateway's address, which people are sent back to
 * @param accessTokenLife how long a person's access token lasts before the gateway renews it
 * @param edmonton the id of the organisation that the city user speaks for
 * @param euCanada the id of the programme that the auditor reads
 */
@ConfigurationProperties("iclei.issuer")
record IssuerSettings(
        Path key,
        URI gateway,
        Duration accessTokenLife,
        @Nullable String edmonton,
        @Nullable String euCanada) {}
