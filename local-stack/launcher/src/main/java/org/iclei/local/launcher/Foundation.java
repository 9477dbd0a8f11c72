package org.iclei.local.launcher;

import org.iclei.local.process.Program;
import org.iclei.local.process.Readiness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the applications stand on: store, broker, issuer.
 *
 * @param accessTokenLife how long a person's access token lasts before it is renewed
 */
record Foundation(Path folder, Ports ports, Duration accessTokenLife) {
    static final Duration USUAL_LIFE = Duration.ofMinutes(5);

    List<Program> programs() {
        return List.of(store(), broker(), issuer());
    }

    private Program store() {
        return new Program(
                "store",
                ports.store(),
                Jvm.main(
                        "1g", // half of it was too little when 10,000 members turned on one day
                        "org.iclei.local.store.EmbeddedStore",
                        List.of("" + ports.store(), folder.resolve("store.db").toString())),
                Map.of(),
                Readiness.port(ports.store()));
    }

    private Program broker() {
        return new Program(
                "broker",
                ports.broker(),
                Jvm.main(
                        "320m",
                        "org.iclei.local.broker.EmbeddedBroker",
                        List.of(
                                "" + ports.broker(),
                                "" + ports.controller(),
                                folder.resolve("broker").toString())),
                Map.of(),
                Readiness.port(ports.broker()));
    }

    private Program issuer() {
        return new Program(
                "issuer",
                ports.issuer(),
                Jvm.quickMain("96m", "org.iclei.local.issuer.Issuer", issuerSettings()),
                Map.of(),
                Readiness.http(ports.issuer(), "/oauth2/jwks"));
    }

    private List<String> issuerSettings() {
        return List.of(
                "--server.port=" + ports.issuer(),
                "--iclei.issuer.key=" + folder.resolve("issuer-key.json"),
                "--iclei.issuer.gateway=" + Ports.localUrl(ports.gateway()),
                "--iclei.issuer.access-token-life=" + accessTokenLife);
    }
}
