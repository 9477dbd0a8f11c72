package org.iclei.kit.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands around a process's store and producer, and ends the process at one point. */
final class Killer implements CommandListener, Around {
    private final KillPoint point;
    private final long nth;
    private final AtomicInteger saves = new AtomicInteger();
    private final Set<Integer> saving = ConcurrentHashMap.newKeySet();
    private final Set<Integer> pulling = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean gaveUp = new AtomicBoolean();
    private volatile long acknowledged;

    /**
     * @param nth of the saves, or the number of the event
     */
    Killer(KillPoint point, long nth) {
        this.point = point;
        this.nth = nth;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        if (!concernsTheAggregate(command)) return;
        var text = command.toJson();
        if (!text.contains("$pull\"")) {
            saving.add(event.getRequestId());
        } else if (text.contains("\"pending\"") && acknowledged >= nth) {
            killAt(KillPoint.BEFORE_PULL);
            pulling.add(event.getRequestId());
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (saving.remove(event.getRequestId()) && saves.incrementAndGet() == nth) {
            killAt(KillPoint.AFTER_SAVE);
        }
        if (pulling.contains(event.getRequestId())) killAt(KillPoint.AFTER_PULL);
    }

    @Override
    public void sending(ProducerRecord<byte[], byte[]> record) {
        if (sequence(record) == nth) killAt(KillPoint.BEFORE_SEND);
    }

    @Override
    public void answered(ProducerRecord<byte[], byte[]> record, @Nullable Exception failure) {
        if (failure != null) {
            gaveUp.set(true);
            return;
        }
        if (sequence(record) == nth) killAt(KillPoint.ACKNOWLEDGED);
        acknowledged = sequence(record);
    }

    /** Whether one did since this was asked last. */
    boolean sawASendGiveUp() {
        return gaveUp.getAndSet(false);
    }

    private static boolean concernsTheAggregate(BsonDocument command) {
        var verb = command.getFirstKey();
        return (verb.equals("insert") || verb.equals("update"))
                && command.getString(verb).getValue().equals("counters");
    }

    private static long sequence(ProducerRecord<byte[], byte[]> record) {
        return Long.parseLong(
                new String(record.headers().lastHeader("ce_sequence").value(), UTF_8));
    }

    private void killAt(KillPoint here) {
        if (point == here) Runtime.getRuntime().halt(Victim.KILLED);
    }
}
