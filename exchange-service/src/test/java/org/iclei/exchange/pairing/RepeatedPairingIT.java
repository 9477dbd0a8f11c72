package org.iclei.exchange.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.bson.Document;
import org.iclei.exchange.ExchangeApi;
import org.iclei.kit.testing.Tokens;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A request that comes again under its key holds no place that its pairing does not need. */
class RepeatedPairingIT extends ExchangeApi {
    private final String key = UUID.randomUUID().toString();
    @Autowired private MongoOperations mongo;

    @Test
    void a_key_that_comes_again_with_other_cities_takes_no_place() {
        ask(TALLINN).expectStatus().isCreated();

        problem(ask(BONN), ProblemType.KEY_REUSED);

        assertThat(taken()).hasSize(2);
    }

    @Test
    void a_pairing_asked_for_again_after_it_dissolved_takes_no_place() {
        var id = id(ask(TALLINN).expectStatus().isCreated());
        withdraw(id, TALLINN).expectStatus().isOk();
        await().untilAsserted(() -> assertThat(taken()).isEmpty());

        assertThat(id(ask(TALLINN).expectStatus().isCreated())).isEqualTo(id);

        assertThat(taken()).isEmpty();
        pair(TALLINN, HALIFAX).expectStatus().isCreated();
    }

    private ResponseSpec ask(UUID city) {
        var body = Map.of("programme", programme, "organisations", List.of(city, HALIFAX));
        return post("/pairings", body, Tokens.secretariat(), key);
    }

    private List<Document> taken() {
        var stored = mongo.findById(programme.toString(), Document.class, "programmes");
        return stored.get("state", Document.class).getList("taken", Document.class);
    }
}
