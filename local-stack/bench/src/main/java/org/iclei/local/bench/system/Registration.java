package org.iclei.local.bench.system;

import org.iclei.local.bench.measure.Load;

import java.util.UUID;

/**
 * A client that registers one organisation after another.
 *
 * @param connection to the gateway, or to membership-service itself
 */
public record Registration(HttpConnection connection, String token) implements Load.Client {
    private static final String PATH = "/api/membership/v1/organisations";

    @Override
    public void ask() {
        registered();
    }

    /** The id of a new organisation, as soon as the answer is there. */
    public String registered() {
        var key = UUID.randomUUID();
        var headers =
                "Authorization: Bearer %s\r\nContent-Type: application/json\r\nIdempotency-Key: %s\r\n"
                        .formatted(token, key);
        var answer = connection.send("POST", PATH, headers, body(key));
        if (answer.status() != 201) throw new IllegalStateException("answer " + answer);
        return answer.field("id");
    }

    private static String body(UUID key) {
        return """
        {"officialName":"City of %s","country":"EE","subdivision":"37","type":"LOCAL_GOVERNMENT",\
        "population":{"value":394024,"year":2015,"source":"declared"},"region":"EUROPE",\
        "servingOffice":"EUROPE","externalIds":{"wikidata":"Q1770"},"source":"bench"}\
        """
                .formatted(key);
    }

    @Override
    public void close() {
        connection.close();
    }
}
