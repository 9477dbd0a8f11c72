package org.iclei.gateway.signin.session;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

    private record Entry(Session session, Instant begun, Instant used) {}

    private final LinkedHashMap<String, Entry> longestIdleFirst = new LinkedHashMap<>();
    private final Cookies cookies;
    private final Clock clock;
    private final Duration idle;
    private final Duration life;
    private final int most;

    Sessions(Cookies cookies, Clock clock, SessionSettings settings, MeterRegistry metrics) {
        this.cookies = cookies;
        this.clock = clock;
        idle = settings.idle();
        life = settings.life();
        most = settings.most();
        metrics.gauge("iclei.sign.in.sessions", this, Sessions::open);
    }

    synchronized int open() {
        return longestIdleFirst.size();
    }

    /** The session whose cookie the request carries, if there is one that lasts. */
    public Optional<Session> of(ServerWebExchange exchange) {
        return cookies.session(exchange).flatMap(id -> find(id, isUse(exchange)));
    }

    public synchronized void begin(Session session) {
        forgetThoseThatAreOver();
        if (longestIdleFirst.size() >= most) {
            longestIdleFirst.pollFirstEntry();
        }
        var now = clock.instant();
        longestIdleFirst.put(session.id(), new Entry(session, now, now));
    }

    public synchronized void end(Session session) {
        longestIdleFirst.remove(session.id());
    }

    /** A page follows the feed by itself, whether anybody sits before it or not. */
    private static boolean isUse(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream()
                .noneMatch(kinds -> kinds.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    private synchronized Optional<Session> find(String id, boolean use) {
        forgetThoseThatAreOver();
        var found = Optional.ofNullable(longestIdleFirst.get(id)).filter(entry -> !isOver(entry));
        if (use) {
            longestIdleFirst.remove(id);
            found.ifPresent(this::keepUsed);
        }
        return found.map(Entry::session);
    }

    private void keepUsed(Entry entry) {
        var session = entry.session();
        longestIdleFirst.put(session.id(), new Entry(session, entry.begun(), clock.instant()));
    }

    private void forgetThoseThatAreOver() {
        while (!longestIdleFirst.isEmpty() && isOver(longestIdleFirst.firstEntry().getValue())) {
            longestIdleFirst.pollFirstEntry();
        }
    }

    private boolean isOver(Entry entry) {
        var now = clock.instant();
        return entry.used().isBefore(now.minus(idle)) || entry.begun().isBefore(now.minus(life));
    }
}
