package org.iclei.local.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.local.crash.Script.Pair;
import org.iclei.local.crash.StoreProxy.Moment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Exchange plans, events books, exchange confirms, events confirms; or it is refused and planned
 * anew, lapses, loses a city, is called off. Each service is killed right before and right after
 * each of its saves on the way.
 */
class SagaKilledIT {
    /** Every moment; or every so-manieth, for each service from one drawn by lot. */
    private static final int EVERY = Integer.getInteger("iclei.crash.every", 1);

    @TempDir static Path folder;
    private static Stage stage;
    private static Script script;
    private static Ledger ledger;

    @BeforeAll
    static void everythingRuns() {
        stage = new Stage(folder);
        script = stage.script;
        ledger = stage.ledger;
    }

    @AfterAll
    static void everythingStops() {
        stage.close();
    }

    @Test
    void a_meeting_is_booked_and_confirmed_whoever_is_killed_at_whichever_save() {
        killAtEverySave("plan-confirm", script::pair, script::plan, ledger::isConfirmed);
    }

    @Test
    void a_meeting_refused_is_booked_as_it_is_planned_anew_whoever_is_killed_at_whichever_save() {
        killAtEverySave(
                "refuse-replan",
                SagaKilledIT::confirmedMeeting,
                script::planTwice,
                ledger::isConfirmed);
    }

    @Test
    void a_meeting_not_confirmed_in_time_is_released_whoever_is_killed_at_whichever_save() {
        stage.events.restart(Map.of("ICLEI_EVENTS_TENTATIVE", "1s"));
        try {
            killAtEverySave("deadline", script::pair, SagaKilledIT::planAndLapse, ledger::isLapsed);
        } finally {
            stage.events.restart(Map.of());
        }
    }

    @Test
    void a_city_withdraws_and_its_visit_with_it_whoever_is_killed_at_whichever_save() {
        killAtEverySave(
                "withdrawal",
                SagaKilledIT::confirmedMeeting,
                script::withdraw,
                ledger::isWithoutTheVisit);
    }

    @Test
    void a_meeting_is_called_off_and_everybody_free_whoever_is_killed_at_whichever_save() {
        killAtEverySave(
                "cancel", SagaKilledIT::confirmedMeeting, script::cancel, ledger::isCancelled);
    }

    private static Planned confirmedMeeting() {
        var meeting = script.plan(script.pair());
        eventually("confirmed", meeting, ledger::isConfirmed);
        return meeting;
    }

    /** Exchange is away from when it has asked until after the deadline; then it hears of both. */
    private static Planned planAndLapse(Pair pair) {
        stage.events.freeze();
        try {
            var meeting = script.plan(pair);
            eventually("asked for", meeting, ledger::isAskedFor);
            stage.exchange.freeze();
            stage.events.thaw();
            eventually("released", meeting, ledger::isReleased);
            return meeting.without();
        } finally {
            stage.actors().forEach(Actor::thaw);
        }
    }

    private record Played(String kill, Planned meeting) {}

    private static <B> void killAtEverySave(
            String name, Supplier<B> given, Function<B, Planned> act, Consumer<Planned> end) {
        var before = given.get();
        stage.actors().forEach(Actor::watch);
        var undisturbed = act.apply(before);
        eventually("undisturbed", undisturbed, end);
        var saves = stage.actors().stream().map(Actor::saves).toList();
        assertThat(saves).noneMatch(List::isEmpty);
        var played = new ArrayList<>(List.of(new Played("undisturbed", undisturbed)));
        for (int who = 0; who < saves.size(); who++) {
            var actor = stage.actors().get(who);
            for (int chosen : chosen(saves.get(who).size() * Moment.values().length)) {
                int nth = 1 + chosen / Moment.values().length;
                var moment = Moment.values()[chosen % Moment.values().length];
                var save = saves.get(who).get(nth - 1);
                var kill = "%s %s %s".formatted(moment, actor.name(), save);
                var prepared = given.get();
                int killed = actor.kills();
                actor.killAt(nth, moment);
                var meeting = act.apply(prepared);
                eventually(kill, meeting, end);
                await(kill).until(() -> actor.kills() == killed + 1);
                played.add(new Played(kill, meeting));
            }
        }
        stage.actors().forEach(Actor::awaitReady);
        played.forEach(one -> eventually("still: " + one.kill, one.meeting, end));
        report(name, played);
    }

    /** At least one of a service's moments. */
    private static int[] chosen(int moments) {
        int first = ThreadLocalRandom.current().nextInt(Math.min(EVERY, moments));
        return IntStream.iterate(first, it -> it < moments, it -> it + EVERY).toArray();
    }

    private static void report(String name, List<Played> played) {
        var topics = stage.actors().stream().map(stage::topic).toList();
        var undisturbed = played.getFirst().meeting;
        var damage = Damage.NONE;
        var kills = new ArrayList<String>();
        for (var one : played) {
            var own = ledger.damage(one.meeting);
            for (var topic : topics) own = own.plus(damage(topic, undisturbed, one.meeting));
            damage = damage.plus(own);
            kills.add(own.none() ? one.kill : one.kill + ": " + own);
        }
        System.out.printf(
                "crash saga %s: kills %d, all ended well, %s; tentative visits left %d %s%n",
                name,
                played.size() - 1,
                damage,
                ledger.tentativeVisits(),
                kills.subList(1, kills.size()));
        assertThat(damage).matches(Damage::none);
        assertThat(ledger.tentativeVisits()).isZero();
    }

    /** The meeting and its pairing tell the same as those that nobody disturbed. */
    private static Damage damage(Wire.Topic topic, Planned undisturbed, Planned meeting) {
        return Damage.of(topic.about(undisturbed.id()), topic.about(meeting.id()))
                .plus(
                        Damage.of(
                                topic.about(undisturbed.pair().pairing()),
                                topic.about(meeting.pair().pairing())));
    }

    private static void eventually(String what, Planned meeting, Consumer<Planned> end) {
        await(what)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> end.accept(meeting));
    }
}
