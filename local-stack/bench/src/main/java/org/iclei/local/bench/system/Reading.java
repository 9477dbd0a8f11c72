package org.iclei.local.bench.system;

import org.iclei.local.bench.measure.Load;

import java.util.List;

/** A client that turns the pages of every service, and of the feed. */
public record Reading(HttpConnection connection, String token) implements Load.Client {
    private static final List<String> PATHS =
            List.of(
                    "/api/membership/v1/organisations?country=CA&size=20",
                    "/api/events/v1/working-meetings?size=20",
                    "/api/exchange/v1/pairings?size=20",
                    "/api/feed/v1/events?limit=20");

    @Override
    public void ask() {
        var headers = "Authorization: Bearer %s\r\n".formatted(token);
        PATHS.forEach(path -> connection.send("GET", path, headers, ""));
    }

    @Override
    public void close() {
        connection.close();
    }
}
