package org.iclei.local.store;

import de.bwaldvogel.mongo.MongoServer;

import org.iclei.local.ServerProcess;
import org.iclei.local.store.file.StoreFile;
import org.jspecify.annotations.Nullable;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;

/**
 * A running store. An acknowledged write survives the death of the process; of the machine it does
 * not (nothing is forced to the disk). Indexes of several keys that are not unique are ignored.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** Answers wait for the shared commit on these threads, so this many writers share one. */
    private static final int WORKERS = 32;

    private final MongoServer server;
    private final InetSocketAddress address;
    private final LongAdder examined;

    private EmbeddedStore(MongoServer server, InetSocketAddress address, LongAdder examined) {
        this.server = server;
        this.address = address;
        this.examined = examined;
    }

    /**
     * @param file where documents are kept, or null to keep them in memory only
     * @param port on 127.0.0.1; 0 takes a free one
     */
    public static EmbeddedStore start(@Nullable Path file, int port) {
        var documents = StoreFile.open(file);
        var examined = new LongAdder();
        var server = new MongoServer(new StoreBackend(documents, examined));
        try {
            server.bind(new InetSocketAddress("127.0.0.1", port), 1, WORKERS);
        } catch (Exception e) {
            server.shutdownNow();
            throw new IllegalStateException("Port " + port + " on 127.0.0.1 is taken", e);
        }
        return new EmbeddedStore(server, server.getLocalAddress(), examined);
    }

    public String connectionString() {
        return "mongodb://127.0.0.1:" + address.getPort();
    }

    /** Documents compared with a query since the start: what an index spares does not count. */
    public long examinedDocuments() {
        return examined.sum();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** The store as a process of its own. */
    public static void main(String... arguments) throws InterruptedException {
        ServerProcess.run(
                "<port> <file>",
                arguments,
                it -> start(Path.of(it[1]), Integer.parseInt(it[0])),
                EmbeddedStore::connectionString);
    }
}
