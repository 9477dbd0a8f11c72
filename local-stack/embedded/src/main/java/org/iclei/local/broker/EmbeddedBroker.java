package org.iclei.local.broker;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

import org.apache.kafka.common.utils.Time;
import org.iclei.local.ServerProcess;

import java.nio.file.Path;

/** A running broker; its data folder carries over to the next start, also after a kill. */
public final class EmbeddedBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * @param dataFolder created when it is missing
     * @param port for clients, on 127.0.0.1; 0 takes a free one
     * @param controllerPort for the broker itself, likewise
     */
    public static EmbeddedBroker start(Path dataFolder, int port, int controllerPort) {
        var ports = Ports.of(port, controllerPort);
        var settings = BrokerSettings.of(dataFolder, ports);
        DataFolder.prepare(dataFolder);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, ports.clients());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** The broker as a process of its own. */
    public static void main(String... arguments) throws InterruptedException {
        ServerProcess.run(
                "<port> <controller-port> <data-folder>",
                arguments,
                it -> start(Path.of(it[2]), Integer.parseInt(it[0]), Integer.parseInt(it[1])),
                EmbeddedBroker::bootstrapServers);
    }
}
