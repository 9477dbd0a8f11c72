package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.iclei.membership.succession.Succession.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A process dies somewhere in between, and another one finds what it left. */
@ServiceTest
class UnfinishedSuccessionIT extends UrawaAndOmiya {
    @Autowired private Successions successions;
    @Autowired private Organisations organisations;
    @Autowired private Succeed succeed;
    @Autowired private FinishSuccession sweep;

    @Test
    void what_a_process_that_died_began_is_finished() {
        var id = begun();
        reserve(id, urawa);

        sweep.sweep();

        assertThat(successions.find(id).orElseThrow().state().state()).isEqualTo(State.DONE);
        assertThat(api.organisation(omiya).get("heir").asString()).isEqualTo(saitama.toString());
        assertThat(reserved(urawa, omiya, saitama)).isEmpty();
    }

    @Test
    void who_died_before_it_was_noted_as_done_has_given_once() {
        var id = begun();
        reserve(id, urawa);
        reserve(id, omiya);
        reserve(id, saitama);
        var plan = successions.find(id).orElseThrow().state().plan();
        successions.<Boolean>decide(
                id,
                Cause.ofService("test"),
                _ ->
                        new Decision.Save<>(
                                Succession.started(plan).decided(null), List.of(), _ -> true));
        succeed.carryThrough(id, plan, Cause.ofService("test"));
        var versions = List.of(api.version(urawa), api.version(omiya), api.version(saitama));

        sweep.sweep();

        assertThat(List.of(api.version(urawa), api.version(omiya), api.version(saitama)))
                .isEqualTo(versions);
        assertThat(successions.find(id).orElseThrow().state().state()).isEqualTo(State.DONE);
    }

    @Test
    void what_became_impossible_is_taken_back_and_nobody_stays_reserved() {
        var id = begun();
        reserve(id, urawa);
        var midori = api.city("Midori");
        api.made(api.plan("RENAMING", List.of(omiya), List.of(midori), midori));

        sweep.sweep();

        var refused = successions.find(id).orElseThrow().state();
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.refused()).isEqualTo(SuccessionRefusal.ENDED_ALREADY);
        assertThat(reserved(urawa, omiya, saitama)).isEmpty();
    }

    @Test
    void who_reserved_after_another_had_carried_it_to_its_end_leaves_nobody_reserved() {
        var id = begun();
        sweep.sweep();
        reserve(id, saitama);

        sweep.finish(id, Cause.ofService("test"));

        assertThat(reserved(urawa, omiya, saitama)).isEmpty();
        assertThat(successions.find(id).orElseThrow().state().state()).isEqualTo(State.DONE);
    }

    /** As a process leaves it that dies right after its first save. */
    private UUID begun() {
        var id = UUID.randomUUID();
        var plan =
                new Plan(
                        SuccessionKind.MERGER,
                        LocalDate.parse(SuccessionApi.DAY),
                        List.of(
                                new Plan.Shown(urawa, api.version(urawa)),
                                new Plan.Shown(omiya, api.version(omiya))),
                        List.of(saitama),
                        saitama,
                        null);
        successions.<Boolean>decide(
                id,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(Succession.started(plan), List.of(), _ -> true));
        return id;
    }

    private void reserve(UUID id, UUID one) {
        organisations.<Boolean>decide(
                one,
                Cause.ofService("test"),
                found -> {
                    var known = found.orElseThrow().state();
                    return new Decision.Save<>(
                            known.descending(known.lineage().reserved(id)), List.of(), _ -> true);
                });
    }

    private List<UUID> reserved(UUID... all) {
        return List.of(all).stream()
                .filter(
                        id -> {
                            var known = organisations.find(id).orElseThrow().state();
                            return known.lineage().reservedFor() != null;
                        })
                .toList();
    }
}
