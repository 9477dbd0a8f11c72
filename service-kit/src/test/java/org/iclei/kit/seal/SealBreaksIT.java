package org.iclei.kit.seal;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.seal.SealVerdict.Broken;
import org.iclei.kit.seal.SealVerdict.Unchained;
import org.iclei.kit.trail.Forger;
import org.junit.jupiter.api.Test;

class SealBreaksIT extends Sealing {
    @Test
    void an_entry_that_was_altered_is_found_even_when_every_hash_was_made_to_fit_again() {
        var id = savedAndCarried();
        var seals = seals(1);
        seals.seal();
        var forger = new Forger(teams, id);
        forger.set(2, "actor", "somebody");
        assertThat(seals.verify(today)).isInstanceOf(Broken.class);

        forger.rehash();

        assertThat(seals.verify(today)).isInstanceOf(Broken.class);
        assertThat(seals.verify(asPublished())).isInstanceOf(Broken.class);
    }

    @Test
    void an_entry_that_was_dropped_is_found_even_when_the_record_was_made_to_fit() {
        var id = savedAndCarried();
        var seals = seals(1);
        seals.seal();
        var forger = new Forger(teams, id);

        forger.drop(5);
        forger.rehash();

        assertThat(seals.verify(asPublished()))
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.entries()).isEqualTo(4));
    }

    @Test
    void an_entry_that_is_no_entry_any_more_is_found() {
        var id = savedAndCarried();
        var seals = seals(1);
        seals.seal();

        new Forger(teams, id).set(2, "changes", "none");

        assertThat(seals.verify(today)).isInstanceOf(Broken.class);
    }

    @Test
    void a_sealed_entry_that_was_forged_is_not_blessed_by_the_next_seal() {
        var id = savedAndCarried();
        seals(1).seal();
        var forger = new Forger(teams, id);
        forger.set(2, "actor", "somebody");
        forger.rehash();

        seals(2).seal();

        nothingMoreWasSealed();
    }

    @Test
    void a_record_that_vanished_with_its_entries_is_not_blessed_by_the_next_seal() {
        var id = savedAndCarried();
        savedAndCarried();
        seals(1).seal();
        new Forger(teams, id).vanish();

        seals(2).seal();

        nothingMoreWasSealed();
    }

    @Test
    void a_row_of_seals_that_lost_one_is_named_and_no_further_day_is_sealed() {
        savedAndCarried();
        seals(3).seal();
        forgetTheSecond();

        assertThat(seals(3).verify())
                .containsInstanceOf(Unchained.class)
                .hasValueSatisfying(it -> assertThat(it.reason()).contains("" + today.plusDays(2)));
        seals(4).seal();

        assertThat(metrics.get("iclei.trail.seal.broken").gauge().value()).isOne();
        assertThat(seals(4).last()).map(Seal::day).contains(today.plusDays(2));
    }

    private void forgetTheSecond() {
        var seals = teams.store.mongo().getCollection("seals");
        var second = seals.find().sort(ascending("state.day")).skip(1).first();
        seals.deleteOne(eq("_id", second.get("_id")));
    }

    private void nothingMoreWasSealed() {
        assertThat(metrics.get("iclei.trail.seal.broken").gauge().value()).isOne();
        assertThat(seals(2).last()).map(Seal::day).contains(today);
        assertThat(seals(2).verify()).containsInstanceOf(Broken.class);
        var answer = new TrailController(teams.relay, seals(2)).verify();
        assertThat(answer.broken()).isZero();
        assertThat(answer.seal().kept()).isFalse();
        assertThat(answer.seal().reason()).contains("not all as they were");
    }
}
