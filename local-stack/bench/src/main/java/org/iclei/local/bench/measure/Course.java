package org.iclei.local.bench.measure;

/**
 * How often something is tried and measured.
 *
 * @param fewest trials that warm a side, at least
 * @param most at most, though it may not be steady then
 * @param rounds that count
 */
public record Course(int fewest, int most, int rounds) {
    public static Course of(int rounds) {
        return new Course(3, 8, rounds);
    }

    /** Says nothing of speed, only that it works. */
    public static Course once() {
        return new Course(0, 0, 1);
    }
}
