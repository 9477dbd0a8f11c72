package org.iclei.local.crash;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.UuidRepresentation;
import org.iclei.local.broker.EmbeddedBroker;
import org.iclei.local.clock.SettableClock;
import org.iclei.local.demo.Gateway;
import org.iclei.local.issuer.RunningIssuer;
import org.iclei.local.launcher.Checkout;
import org.iclei.local.launcher.Ports;
import org.iclei.local.process.Children;
import org.iclei.local.store.EmbeddedStore;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Store, broker and issuer in this process, beside it the two services that book a meeting. */
final class Stage implements AutoCloseable {
    private static final List<String> COLLECTIONS =
            List.of("programmes", "pairings", "workingmeetings", "calendars");

    /** No meeting has begun, so that whoever withdraws leaves it. */
    private static final Instant BEFORE_THE_MEETINGS = Instant.parse("2015-07-01T08:00:00Z");

    final Actor exchange;
    final Actor events;
    final Script script;
    final Ledger ledger;
    private final EmbeddedStore store;
    private final EmbeddedBroker broker;
    private final RunningIssuer issuer;
    private final MongoClient client;
    private final Children children;
    private final Backstage backstage;

    Stage(Path folder) {
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
        var clock = new SettableClock(folder, Clock.systemUTC());
        clock.begin(BEFORE_THE_MEETINGS);
        var address = store.connectionString();
        backstage =
                new Backstage(
                        Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)),
                        broker.bootstrapServers(),
                        issuer.address.toString(),
                        folder,
                        clock.file());
        var ports = Ports.free();
        var membership = actor("membership", ports.membership());
        events = actor("events", ports.events());
        exchange = actor("exchange", ports.exchange());
        List.of(membership, events, exchange).forEach(Actor::start);
        List.of(membership, events, exchange).forEach(Actor::awaitReady);
        script = new Script(gateway(membership), gateway(exchange));
        script.pair();
        List.of(membership, exchange, events).forEach(Actor::stop);
        membership.close();
        actors().forEach(Actor::start);
        actors().forEach(Actor::awaitReady);
        ledger = new Ledger(client.getDatabase("exchange"), client.getDatabase("events"));
    }

    /** Those that may be killed. */
    List<Actor> actors() {
        return List.of(exchange, events);
    }

    /** What a service has told so far. */
    Wire.Topic topic(Actor service) {
        return Wire.read(broker.bootstrapServers(), service.name());
    }

    @Override
    public void close() {
        actors().forEach(Actor::close);
        children.close();
        client.close();
        issuer.close();
        broker.close();
        store.close();
    }

    private Actor actor(String name, int port) {
        var jar = Checkout.here().application(name + "-service").orElseThrow();
        return new Actor(children, jar, port, backstage, COLLECTIONS, client.getDatabase(name));
    }

    private Gateway gateway(Actor service) {
        return new Gateway(service.url(), this::token);
    }

    private String token() {
        try {
            return issuer.tokenOf("automation").serialize();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
