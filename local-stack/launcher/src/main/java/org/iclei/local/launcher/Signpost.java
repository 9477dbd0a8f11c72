package org.iclei.local.launcher;

import java.nio.file.Path;

/** Where to look, once everything runs. */
record Signpost(Ports ports, Path data) {

    @Override
    public String toString() {
        return """

        The system runs. Look at
          %1$s/                         what runs, and where
          %1$s/app/                     the web client; everybody's password is demo
          %1$s/api-docs                 the HTTP interfaces
          %1$s/api/feed/v1/events       what happened, for partners

        A token, and the feed with it:
          TOKEN=$(curl -s -u partner-demo:demo-secret -d grant_type=client_credentials \\
            %2$s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
          curl -s -H "Authorization: Bearer $TOKEN" '%1$s/api/feed/v1/events?limit=5'

        The business's day; it only goes forward:
          curl -X PUT -d 2030-01-01 %3$s/clock

        Data and logs: %4$s (kept; ./run --fresh wipes them)   Stop: Ctrl-C
        """
                .formatted(
                        Ports.localUrl(ports.gateway()),
                        ports.issuerUrl(),
                        Ports.localUrl(ports.clock()),
                        data);
    }
}
