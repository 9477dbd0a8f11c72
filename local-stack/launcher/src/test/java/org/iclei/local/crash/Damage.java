package org.iclei.local.crash;

import java.util.List;

/**
 * What kills have done.
 *
 * @param lost events and booked half-days that should be there
 * @param doubled facts told twice; half-days booked twice, or for nothing
 * @param reordered events that came first after a later one
 * @param duplicates repetitions on the wire, which readers drop
 */
record Damage(long lost, long doubled, long reordered, long duplicates) {
    static final Damage NONE = new Damage(0, 0, 0, 0);

    /** Of events; one that came again under another id was told twice. */
    static Damage of(Wire undisturbed, Wire wire) {
        return of(undisturbed.said(), wire.said())
                .plus(new Damage(0, 0, wire.late(), wire.duplicates()));
    }

    /** Of half-days that are held, of those that should be. */
    static Damage of(List<?> wanted, List<?> held) {
        long missing = wanted.stream().filter(it -> !held.contains(it)).count();
        return new Damage(missing, held.size() - (wanted.size() - missing), 0, 0);
    }

    Damage plus(Damage other) {
        return new Damage(
                lost + other.lost,
                doubled + other.doubled,
                reordered + other.reordered,
                duplicates + other.duplicates);
    }

    boolean none() {
        return lost == 0 && doubled == 0 && reordered == 0;
    }

    @Override
    public String toString() {
        return "lost %d, doubled %d, reordered %d, duplicates on the wire %d"
                .formatted(lost, doubled, reordered, duplicates);
    }
}
