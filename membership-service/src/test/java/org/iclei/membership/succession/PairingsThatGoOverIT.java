package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Topic;
import org.iclei.schema.Catalogue;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.PairingAgreed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What exchange-service told of pairings is shown before a succession is decided. */
@ServiceTest
class PairingsThatGoOverIT {
    @Autowired private WebTestClient http;

    @Test
    void the_pairings_that_go_over_are_shown() {
        var api = new SuccessionApi(http);
        var urawa = api.member("Urawa", "1994-10-01", 484_845);
        var omiya = api.member("Omiya", "1997-04-01", 456_271);
        var saitama = api.city("Saitama", 1_024_053);
        var almada = UUID.randomUUID();
        var pairing = UUID.randomUUID();
        var topic = new Topic("exchange");
        topic.publish(agreed(pairing, urawa, almada));
        var plan = api.plan("MERGER", List.of(urawa, omiya), List.of(saitama), saitama);

        await().untilAsserted(
                        () -> {
                            var shown = api.preview(plan).get("pairings");
                            assertThat(shown).hasSize(1);
                            assertThat(shown.get(0).get("id").asString())
                                    .isEqualTo(pairing.toString());
                            assertThat(shown.get(0).get("goesOver").asBoolean()).isTrue();
                            assertThat(shown.get(0).get("partners").get(0).get("id").asString())
                                    .isEqualTo(almada.toString());
                        });
    }

    private static Envelope agreed(UUID pairing, UUID urawa, UUID partner) {
        var city =
                """
                {"id":"%s","officialName":"%s","country":"JP","type":"LOCAL_GOVERNMENT",\
                "region":"EAST_ASIA","servingOffice":"JAPAN","externalIds":{}}\
                """;
        var data =
                """
                {"occurredOn":"2015-05-11","pairing":"%s","programme":"%s","parties":[],\
                "organisations":[%s,%s]}\
                """
                        .formatted(
                                pairing,
                                UUID.randomUUID(),
                                city.formatted(urawa, "Urawa"),
                                city.formatted(partner, "Almada"));
        var type = Catalogue.of(PairingAgreed.class);
        return new Envelope(
                UUID.randomUUID(),
                type.source(),
                type.name(),
                pairing.toString(),
                Instant.EPOCH,
                URI.create("http://localhost:8080/schemas/" + type.name()),
                1,
                "someone",
                UUID.randomUUID(),
                null,
                data);
    }
}
