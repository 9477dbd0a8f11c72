package org.iclei.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;

import io.netty.channel.Channel;

import org.iclei.local.store.file.GroupCommit;
import org.iclei.local.store.file.StoreFile;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Every command passes here: refused, or run and answered when durable. */
final class StoreBackend extends H2Backend {
    private static final Set<String> WRITES_NOTHING =
            Set.of(
                    "ismaster",
                    "hello",
                    "buildinfo",
                    "ping",
                    "serverstatus",
                    "getmore",
                    "killcursors");
    private static final Set<String> READS =
            Set.of("find", "count", "distinct", "listcollections", "listindexes", "listdatabases");

    private static final Set<String> WRITES_DOCUMENTS =
            Set.of("insert", "update", "delete", "findandmodify");

    private final StoreFile file;
    private final LongAdder examined;
    private final GroupCommit commits;

    StoreBackend(StoreFile file, LongAdder examined) {
        this.file = file;
        this.examined = examined;
        this.commits = new GroupCommit(file);
        super(file.store());
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, file, getCursorRegistry(), examined);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document body) {
        String name = command.toLowerCase(Locale.ROOT);
        if (WRITES_NOTHING.contains(name)) {
            return super.handleCommand(channel, database, command, body);
        }
        Refusals.check(name, body);
        if (isRead(name, body)) {
            Supplier<Document> read = () -> read(channel, database, command, body);
            return ofTheMajority(body) ? commits.read(read) : read.get();
        }
        return commits.write(
                () -> {
                    if (!WRITES_DOCUMENTS.contains(name)) file.changesMaps();
                    return Batches.run(
                            name, body, it -> super.handleCommand(channel, database, command, it));
                });
    }

    @Override
    public void close() {
        super.close();
        file.close();
    }

    private Document read(Channel channel, String database, String command, Document body) {
        // a long read goes on with the pages that it began with, whatever others commit meanwhile
        var pages = file.store().registerVersionUsage();
        try {
            return StoreCollection.aggregating(
                    body, () -> super.handleCommand(channel, database, command, body));
        } finally {
            file.store().deregisterVersionUsage(pages);
        }
    }

    /** As in a replica set, any other read may see what a crash can still take back. */
    private static boolean ofTheMajority(Document body) {
        return body.get("readConcern") instanceof Document concern
                && Set.of("majority", "linearizable").contains(concern.get("level"));
    }

    private static boolean isRead(String command, Document body) {
        return READS.contains(command) || command.equals("aggregate") && !storesItsResult(body);
    }

    private static boolean storesItsResult(Document aggregate) {
        return aggregate.get("pipeline") instanceof Collection<?> stages
                && stages.stream()
                        .map(Document.class::cast)
                        .anyMatch(it -> it.containsKey("$merge") || it.containsKey("$out"));
    }
}
