package org.iclei.kit.trail;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.trail.Teams.Team;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Prints what the trail costs: saves per second with and without it, in turns, on one store. */
final class AppendCost {
    private static final int WRITERS = 32;
    private static final int ROUNDS = 6;
    private static final Duration ROUND = Duration.ofSeconds(4);

    private AppendCost() {}

    public static void main(String[] arguments) throws Exception {
        try (var teams = new Teams(Backends.freshDatabase(), "127.0.0.1:1")) {
            saves(teams.teams);
            saves(teams.ballots);
            double with = 0;
            double without = 0;
            for (int round = 0; round < ROUNDS; round++) {
                double one = saves(teams.teams);
                double other = saves(teams.ballots);
                System.out.printf("with trail %.0f/s, without %.0f/s%n", one, other);
                with += one;
                without += other;
            }
            System.out.printf("ratio %.2f after warm-up%n", with / without);
        }
        System.exit(0);
    }

    /** Half of them create, half of them change what was created. */
    private static double saves(Aggregates<Team> aggregates) throws Exception {
        var clock = Clock.systemUTC();
        var begin = clock.instant();
        var end = begin.plus(ROUND);
        var saved = new AtomicLong();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.submit(
                        () -> {
                            while (clock.instant().isBefore(end)) {
                                var id = UUID.randomUUID();
                                save(aggregates, id, Teams.team("Anna", "Bert"));
                                save(aggregates, id, Teams.team("Anna", "Bernd"));
                                saved.addAndGet(2);
                            }
                            return null;
                        });
            }
        }
        var seconds = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
        return saved.get() / seconds;
    }

    private static void save(Aggregates<Team> aggregates, UUID id, Team team) {
        aggregates.decide(
                id, Teams.CAUSE, _ -> new Decision.Save<>(team, List.of(), Loaded::version));
    }
}
