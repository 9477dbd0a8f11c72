package org.iclei.local.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.UuidRepresentation;
import org.iclei.local.broker.EmbeddedBroker;
import org.iclei.local.crash.Script.Planned;
import org.iclei.local.crash.StoreProxy.Moment;
import org.iclei.local.demo.Gateway;
import org.iclei.local.issuer.RunningIssuer;
import org.iclei.local.launcher.Checkout;
import org.iclei.local.launcher.Ports;
import org.iclei.local.process.Children;
import org.iclei.local.store.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Exchange plans, events books, exchange confirms, events confirms; then all of it is called off.
 * Each service is killed right before and right after each of its saves on the way.
 */
class SagaKilledIT {
    private static final List<String> COLLECTIONS =
            List.of("programmes", "workingmeetings", "calendars");

    /** Every moment, unless only some of them are asked for: every third meets both sides. */
    private static final int EVERY = Integer.getInteger("iclei.crash.every", 1);

    @TempDir static Path folder;
    private static EmbeddedStore store;
    private static EmbeddedBroker broker;
    private static RunningIssuer issuer;
    private static MongoClient client;
    private static Children children;
    private static List<Actor> actors;
    private static Script script;
    private static Ledger ledger;

    @BeforeAll
    static void everythingRuns() {
        store = EmbeddedStore.start(null, 0);
        broker = EmbeddedBroker.start(folder.resolve("broker"), 0, 0);
        issuer = new RunningIssuer(folder.resolve("key.json"));
        client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(
                                        new ConnectionString(store.connectionString()))
                                .uuidRepresentation(UuidRepresentation.STANDARD)
                                .build());
        children = new Children(folder);
        var ports = Ports.free();
        var membership = actor("membership", ports.membership());
        var events = actor("events", ports.events());
        var exchange = actor("exchange", ports.exchange());
        List.of(membership, events, exchange).forEach(Actor::start);
        List.of(membership, events, exchange).forEach(Actor::awaitReady);
        script = new Script(gateway(membership), gateway(exchange));
        actors = List.of(exchange, events);
        List.of(membership, exchange, events).forEach(Actor::stop);
        actors.forEach(Actor::start);
        actors.forEach(Actor::awaitReady);
        ledger =
                new Ledger(
                        client.getDatabase("exchange"),
                        client.getDatabase("events"),
                        script.programme());
    }

    @AfterAll
    static void everythingStops() {
        actors.forEach(Actor::close);
        children.close();
        client.close();
        issuer.close();
        broker.close();
        store.close();
    }

    @Test
    void a_meeting_is_booked_and_confirmed_whoever_is_killed_at_whichever_save() {
        killAtEverySave("plan-confirm", () -> null, _ -> script.plan(), ledger::isConfirmed, true);
    }

    @Test
    void a_meeting_is_called_off_and_everybody_free_whoever_is_killed_at_whichever_save() {
        killAtEverySave(
                "cancel",
                SagaKilledIT::confirmedMeeting,
                meeting -> {
                    script.cancel(meeting);
                    return meeting;
                },
                ledger::isCancelled,
                false);
    }

    private interface Act {
        Planned play(Planned before);
    }

    private static Planned confirmedMeeting() {
        var meeting = script.plan();
        eventually(meeting, ledger::isConfirmed);
        return meeting;
    }

    private static void killAtEverySave(
            String name, Supplier<Planned> given, Act act, Consumer<Planned> end, boolean booked) {
        var before = given.get();
        actors.forEach(Actor::watch);
        var undisturbed = act.play(before);
        eventually(undisturbed, end);
        var all = actors.stream().collect(Collectors.toMap(it -> it, Actor::saves));
        var damage = Damage.NONE;
        var kills = new ArrayList<String>();
        int moments = 0;
        for (var actor : actors) {
            var saves = all.get(actor);
            assertThat(saves).isNotEmpty();
            for (int nth = 1; nth <= saves.size(); nth++) {
                for (var moment : Moment.values()) {
                    if (moments++ % EVERY != 0) continue;
                    var prepared = given.get();
                    int killed = actor.kills();
                    actor.killAt(nth, moment);
                    var meeting = act.play(prepared);
                    eventually(meeting, end);
                    assertThat(actor.kills()).isEqualTo(killed + 1);
                    damage = damage.plus(damage(undisturbed, meeting, booked));
                    kills.add("%s %s %s".formatted(moment, actor.name(), saves.get(nth - 1)));
                }
            }
        }
        System.out.printf(
                "crash saga %s: kills %d, all ended well, %s; tentative visits left %d %s%n",
                name, kills.size(), damage, ledger.tentativeVisits(), kills);
        assertThat(damage).matches(Damage::none);
        assertThat(ledger.tentativeVisits()).isZero();
    }

    private static Damage damage(Planned undisturbed, Planned meeting, boolean booked) {
        var damage = Damage.NONE;
        for (var actor : actors) {
            damage =
                    damage.plus(
                            Damage.of(
                                    Wire.read(
                                            broker.bootstrapServers(),
                                            actor.name(),
                                            undisturbed.id()),
                                    Wire.read(
                                            broker.bootstrapServers(),
                                            actor.name(),
                                            meeting.id())));
        }
        for (var person : meeting.people()) {
            var held = ledger.halfDays(person, meeting);
            damage = damage.plus(Damage.of(booked ? Ledger.HALF_DAYS : 0, held));
        }
        return damage;
    }

    private static void eventually(Planned meeting, Consumer<Planned> end) {
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> end.accept(meeting));
    }

    private static Actor actor(String name, int port) {
        var address = store.connectionString();
        int storePort = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
        var backstage =
                new Actor.Backstage(
                        storePort, broker.bootstrapServers(), issuer.address.toString(), folder);
        var jar = Checkout.here().application(name + "-service").orElseThrow();
        return new Actor(children, jar, port, backstage, COLLECTIONS, client.getDatabase(name));
    }

    private static Gateway gateway(Actor service) {
        return new Gateway(service.url(), SagaKilledIT::token);
    }

    private static String token() {
        try {
            return issuer.tokenOf("automation").serialize();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
