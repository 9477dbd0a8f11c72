package org.iclei.local.launcher;

import org.iclei.local.aot.Start;
import org.iclei.local.process.Program;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The three services and the gateway: which jar, which port, which settings. */
record Applications(Checkout checkout, Path folder, Ports ports, Start start) {

    /** An answer within seconds, even when the store is away. */
    private static final String IMPATIENT = "?serverSelectionTimeoutMS=3000";

    static final List<String> MODULES =
            List.of("membership-service", "events-service", "exchange-service", "gateway");

    /** The modules whose jar is not there; they are left out. */
    List<String> notBuilt() {
        return MODULES.stream().filter(name -> checkout.application(name).isEmpty()).toList();
    }

    List<Program> services() {
        return Stream.of(
                        service("membership", ports.membership()),
                        service("events", ports.events()),
                        service("exchange", ports.exchange()))
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Program> gateway() {
        var routes =
                Map.of(
                        "ICLEI_MEMBERSHIP_URL", Ports.localUrl(ports.membership()),
                        "ICLEI_EVENTS_URL", Ports.localUrl(ports.events()),
                        "ICLEI_EXCHANGE_URL", Ports.localUrl(ports.exchange()));
        return application("gateway", "gateway", ports.gateway(), routes);
    }

    private Optional<Program> service(String database, int port) {
        return application(database + "-service", database, port, Map.of());
    }

    private Optional<Program> application(
            String module, String database, int port, Map<String, String> own) {
        var environment = new HashMap<>(common(database, port));
        environment.putAll(own);
        return checkout.application(module)
                .map(jar -> new AppProcess(module, jar, start, port, environment).program());
    }

    private Map<String, String> common(String database, int port) {
        return Map.of(
                "SERVER_ADDRESS", "127.0.0.1",
                "SERVER_PORT", "" + port,
                "SPRING_MONGODB_URI",
                        "mongodb://127.0.0.1:" + ports.store() + "/" + database + IMPATIENT,
                "SPRING_CLOUD_STREAM_KAFKA_BINDER_BROKERS", ports.brokerAddress(),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS", ports.brokerAddress(),
                "ICLEI_ISSUER", ports.issuerUrl(),
                "ICLEI_GATEWAY_URL", Ports.localUrl(ports.gateway()),
                "ICLEI_LOCAL", folder.toString(),
                "ICLEI_LETTERS_FOLDER", folder.resolve("mail").toString(),
                "ICLEI_BUSINESS_CLOCK", folder.resolve("clock").toString());
    }
}
