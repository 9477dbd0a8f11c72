package org.iclei.gateway.feed.log;

import org.iclei.schema.Envelope;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Notices events that never came onto the log: those of one aggregate are numbered without a gap
 * (ADR 28). It remembers the aggregates that were heard of last, from where the reading began.
 */
public final class Holes {
    private static final int REMEMBERED = 50_000;

    private final Map<String, Long> last =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** How many events are missing before one that was met next; a repetition misses none. */
    public long before(Envelope event) {
        var key = event.inboxKey();
        var former = last.get(key);
        if (former != null && former >= event.sequence()) return 0;
        last.put(key, event.sequence());
        return former == null ? 0 : event.sequence() - former - 1;
    }

    /** The reading goes on elsewhere. */
    public void forget() {
        last.clear();
    }
}
