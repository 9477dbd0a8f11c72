package org.iclei.gateway.signin.session;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Everybody who is signed in here: in this process's memory, and no more than the settings say. */
@Component
public final class Sessions {
    /** The order of a filter that looks at sessions: what it puts on a request is checked. */
    public static final int BEFORE_SECURITY = -110;

    private record Entry(Session session, Instant used) {}

    private final LinkedHashMap<String, Entry> longestIdleFirst = new LinkedHashMap<>();
    private final Cookies cookies;
    private final Clock clock;
    private final Duration idle;
    private final int most;

    Sessions(Cookies cookies, Clock clock, SessionSettings settings, MeterRegistry metrics) {
        this.cookies = cookies;
        this.clock = clock;
        idle = settings.idle();
        most = settings.most();
        metrics.gauge("iclei.sign.in.sessions", this, Sessions::open);
    }

    synchronized int open() {
        return longestIdleFirst.size();
    }

    /** The session whose cookie the request carries, if there is one that lasts. */
    public Optional<Session> of(ServerWebExchange exchange) {
        return cookies.session(exchange).flatMap(this::find);
    }

    public synchronized void begin(Session session) {
        forgetIdle();
        if (longestIdleFirst.size() >= most) {
            longestIdleFirst.pollFirstEntry();
        }
        use(session);
    }

    public synchronized void end(Session session) {
        longestIdleFirst.remove(session.id());
    }

    private synchronized Optional<Session> find(String id) {
        forgetIdle();
        var found =
                Optional.ofNullable(longestIdleFirst.remove(id))
                        .filter(entry -> !isIdle(entry))
                        .map(Entry::session);
        found.ifPresent(this::use);
        return found;
    }

    private void use(Session session) {
        longestIdleFirst.put(session.id(), new Entry(session, clock.instant()));
    }

    private void forgetIdle() {
        while (!longestIdleFirst.isEmpty() && isIdle(longestIdleFirst.firstEntry().getValue())) {
            longestIdleFirst.pollFirstEntry();
        }
    }

    private boolean isIdle(Entry entry) {
        return entry.used().isBefore(clock.instant().minus(idle));
    }
}
