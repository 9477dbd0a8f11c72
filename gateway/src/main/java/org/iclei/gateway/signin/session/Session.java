package org.iclei.gateway.signin.session;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.function.Function;

/** A person who is signed in with one browser. */
public final class Session {
    private final String id = Secret.make();
    private final String csrf = Secret.make();
    private Grant grant;
    private @Nullable Mono<Grant> renewal;

    public Session(Grant grant) {
        this.grant = grant;
    }

    String id() {
        return id;
    }

    String csrf() {
        return csrf;
    }

    public synchronized Grant grant() {
        return grant;
    }

    /**
     * A grant whose access token lives. Of those who find it expired the first renews it and the
     * others wait for the same renewal: a second would be refused, because a refresh token counts
     * once. Who leaves meanwhile does not stop it.
     *
     * @param renew asks the issuer; empty when it refuses
     */
    synchronized Mono<Grant> living(Instant now, Function<Grant, Mono<Grant>> renew) {
        if (grant.lives(now)) return Mono.just(grant);
        if (renewal == null) {
            renewal = renew.apply(grant).doOnNext(this::keep).doOnTerminate(this::renewed).cache();
        }
        return renewal;
    }

    private synchronized void keep(Grant fresh) {
        grant = fresh;
    }

    private synchronized void renewed() {
        renewal = null;
    }
}
