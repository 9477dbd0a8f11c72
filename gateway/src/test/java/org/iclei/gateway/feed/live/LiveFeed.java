package org.iclei.gateway.feed.live;

import org.iclei.gateway.feed.Log;
import org.iclei.gateway.feed.Selection;
import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.Start;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.springframework.util.unit.DataSize;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The streams on top of a log of their own. */
public final class LiveFeed implements AutoCloseable {
    public static final Selection PARTNER = Selection.of(viewer(Role.PARTNER), List.of());
    static final Selection SECRETARIAT = Selection.of(viewer(Role.SECRETARIAT), List.of());
    static final LiveSettings SETTINGS = settings(100, 8192);

    private static final Duration HOUR = Duration.ofHours(1);

    public final Log log;
    final Ring ring;
    final Tailer tailer;
    public final LiveLog liveLog;
    final Streams streams;
    private final List<Client> clients = new ArrayList<>();

    public LiveFeed(Log log) {
        this(log, SETTINGS);
    }

    LiveFeed(Log log, LiveSettings settings) {
        this.log = log;
        var figures = new LiveFigures(log.figures);
        ring = new Ring(settings.ringEvents(), settings.ringSize().toBytes());
        tailer = new Tailer(log::tail, ring, log.decoding, figures);
        liveLog = new LiveLog(ring, log.readers, log.readPage);
        var frames = new Frames(JsonMapper.builder().build());
        streams = new Streams(liveLog, frames, settings, figures);
        tailer.start();
    }

    static LiveSettings settings(int most, int ring) {
        var beat = Duration.ofMillis(200);
        return new LiveSettings(most, beat, Duration.ofSeconds(20), ring, DataSize.ofMegabytes(9));
    }

    Client open(Cursor from, Selection selection) {
        return open(Start.after(from), selection);
    }

    Client open(Start start, Selection selection) {
        return open(start, selection, HOUR, new Client());
    }

    Client open(Start start, Selection selection, Duration left, Client client) {
        clients.add(client);
        return client.connect(use -> streams.open(start, selection, left, use));
    }

    double counted(String figure, String... tags) {
        return log.figures.get(figure).tags(tags).counter().count();
    }

    double open(String state) {
        return log.figures.get("iclei.feed.streams").tag("state", state).gauge().value();
    }

    @Override
    public void close() {
        clients.forEach(Client::close);
        streams.stop();
        tailer.stop();
        log.close();
    }

    private static Viewer viewer(Role role) {
        return new Viewer("someone", Set.of(role), Set.of(), null);
    }
}
