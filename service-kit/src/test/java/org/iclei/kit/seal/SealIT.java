package org.iclei.kit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.seal.SealVerdict.Kept;
import org.iclei.kit.seal.SealVerdict.Unsealed;
import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.Contracts;
import org.iclei.kit.trail.Forger;
import org.iclei.kit.trail.Teams;
import org.iclei.schema.exchange.TrailSealed;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

class SealIT extends Sealing {
    @Test
    void a_day_that_has_ended_is_sealed_once_and_published_once() {
        var id = savedAndCarried();
        var seals = seals(1);

        seals.seal();
        seals.seal();

        var published = published();
        assertThat(published).hasSize(1);
        assertThat(Contracts.violations(published.getFirst())).isEmpty();
        var data = data(published.getFirst());
        assertThat(data.day()).isEqualTo(today);
        assertThat(data.entries()).isEqualTo(5);
        assertThat(data.previousRoot()).isNull();
        assertThat(data.root()).isEqualTo(root(id, 5));
        assertThat(seals.verify(today)).isInstanceOf(Kept.class);
        assertThat(seals.verify(today.plusDays(1))).isInstanceOf(Unsealed.class);
    }

    @Test
    void a_day_is_not_sealed_while_it_lasts_nor_right_after_its_end() {
        savedAndCarried();

        seals(0).seal();
        at(Clock.fixed(Seal.endOf(today).plusSeconds(599), ZoneOffset.UTC)).seal();

        assertThat(seals(0).last()).isEmpty();
        at(Clock.fixed(Seal.endOf(today).plusSeconds(600), ZoneOffset.UTC)).seal();
        assertThat(seals(0).last()).isPresent();
    }

    @Test
    void two_instances_seal_a_day_once() throws Exception {
        savedAndCarried();
        try (var other = new Teams(database, Backends.broker());
                var threads = Executors.newFixedThreadPool(2)) {
            var barrier = new CyclicBarrier(2);
            var both =
                    Stream.of(teams, other)
                            .map(it -> at(it, noon(1)))
                            .map(
                                    it ->
                                            threads.submit(
                                                    () -> {
                                                        return sealTogether(it, barrier);
                                                    }))
                            .toList();
            for (var one : both) one.get();
        }

        assertThat(published()).hasSize(1);
        assertThat(seals(1).verify(today)).isInstanceOf(Kept.class);
    }

    private static boolean sealTogether(SealTrail seals, CyclicBarrier barrier) throws Exception {
        barrier.await();
        seals.seal();
        return true;
    }

    @Test
    void how_long_ago_the_last_sealed_day_ended_is_measured() {
        savedAndCarried();

        seals(1).seal();

        assertThat(metrics.get("iclei.trail.seal.broken").gauge().value()).isZero();
        assertThat(metrics.get("iclei.trail.seal.age.seconds").gauge().value())
                .isEqualTo(Duration.ofHours(12).toSeconds());
    }

    @Test
    void what_is_saved_after_the_day_does_not_touch_its_seal() {
        var id = savedAndCarried();
        var seals = seals(1);
        seals.seal();
        var tomorrow = Date.from(Seal.endOf(today).plusSeconds(60));
        var later = savedAndCarried();
        for (int n = 1; n <= 5; n++) new Forger(teams, later).set(n, "at", tomorrow);
        new Forger(teams, later).rehash();

        assertThat(seals.verify(today)).isInstanceOf(Kept.class);
        assertThat(asPublished().root()).isEqualTo(root(id, 5));
    }

    @Test
    void sealing_waits_for_entries_that_still_lie_in_their_documents() {
        savedAndCarried();
        teams.pull.close();
        var id = teams.savedFiveTimes();
        assertThat(teams.waiting(id)).isEqualTo(5);

        seals(1).seal();

        assertThat(seals(1).last()).isEmpty();
    }

    @Test
    void days_that_the_service_slept_are_sealed_afterwards_each_naming_the_one_before() {
        savedAndCarried();

        seals(3).seal();

        var seals = published().stream().map(Sealing::data).toList();
        assertThat(seals)
                .extracting(TrailSealed::day)
                .containsExactlyInAnyOrder(today, today.plusDays(1), today.plusDays(2));
        assertThat(seals).extracting(TrailSealed::root).containsOnly(seals.getFirst().root());
        assertThat(seals).filteredOn(seal -> seal.previousRoot() == null).hasSize(1);
    }

    @Test
    void a_service_without_any_entry_has_nothing_to_seal() {
        seals(3).seal();

        assertThat(seals(3).last()).isEmpty();
    }
}
