package org.iclei.kit.crash.outcome;

import java.util.List;

/**
 * What came of saved events.
 *
 * @param lost saved, and not on the topic or without effect
 * @param doubled took effect more than once, or is on the topic and was never saved
 * @param reordered came first after one that was saved later
 * @param duplicates repetitions on the topic, which readers drop
 */
public record Outcome(long events, long lost, long doubled, long reordered, long duplicates) {
    public static final Outcome NOTHING = new Outcome(0, 0, 0, 0, 0);

    /**
     * @param saved the events of one aggregate
     * @param wire as they lie on the topic
     * @param effects how often a listener acted on them
     */
    public static Outcome of(Saved saved, List<Event> wire, long effects) {
        var first = wire.stream().distinct().toList();
        long right = saved.among(first);
        long numbers = first.stream().map(Event::sequence).distinct().count();
        long ignored = Math.max(0, numbers - effects);
        long again = Math.max(0, effects - numbers);
        return new Outcome(
                saved.events(),
                saved.events() - right + ignored,
                first.size() - right + again,
                late(first),
                wire.size() - first.size());
    }

    private static long late(List<Event> events) {
        long late = 0;
        long highest = 0;
        for (var event : events) {
            if (event.sequence() < highest) late++;
            highest = Math.max(highest, event.sequence());
        }
        return late;
    }

    public Outcome plus(Outcome other) {
        return new Outcome(
                events + other.events,
                lost + other.lost,
                doubled + other.doubled,
                reordered + other.reordered,
                duplicates + other.duplicates);
    }

    public boolean flawless() {
        return lost == 0 && doubled == 0 && reordered == 0;
    }

    @Override
    public String toString() {
        return "events %d, lost %d, doubled %d, reordered %d, duplicates on the wire %d"
                .formatted(events, lost, doubled, reordered, duplicates);
    }
}
