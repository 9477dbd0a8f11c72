package org.iclei.local.compose;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.iclei.local.launcher.Ports;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** A broker with the settings of Compose, on ports of this machine. */
final class ComposeBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    final String services;
    final String partners;

    ComposeBroker(Map<String, String> environment, Path folder) throws Exception {
        var ports = Ports.free();
        services = "127.0.0.1:" + ports.broker();
        partners = "127.0.0.1:" + ports.gateway();
        var controller = "127.0.0.1:" + ports.controller();
        var settings = settings(environment);
        var doors = "SERVICES://" + services + ",PARTNERS://" + partners;
        settings.put("listeners", doors + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", doors);
        settings.put("controller.quorum.voters", settings.get("node.id") + "@" + controller);
        settings.put("log.dirs", folder.toString());
        new Formatter()
                .setNodeId(Integer.parseInt(settings.getProperty("node.id")))
                .setClusterId(environment.get("CLUSTER_ID"))
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(folder.toString())
                .addDirectory(folder.toString())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .run();
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
    }

    /** As the image does it: {@code KAFKA_A_B} is {@code a.b}, three underscores are a hyphen. */
    static Properties settings(Map<String, String> environment) {
        var settings = new Properties();
        environment.forEach(
                (name, value) -> {
                    if (name.startsWith("KAFKA_") && !name.equals("KAFKA_HEAP_OPTS")) {
                        settings.put(
                                name.substring("KAFKA_".length())
                                        .replace("___", "-")
                                        .replace("_", ".")
                                        .toLowerCase(Locale.ROOT),
                                value);
                    }
                });
        return settings;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
