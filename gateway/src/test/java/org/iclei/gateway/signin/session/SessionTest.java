package org.iclei.gateway.signin.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

class SessionTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Session session = new Session(grant("first", NOW.minusSeconds(1)));
    private final AtomicInteger asked = new AtomicInteger();
    private final Sinks.One<Grant> issuer = Sinks.one();

    @Test
    void a_token_that_lives_is_not_renewed() {
        var living = new Session(grant("living", NOW.plusSeconds(1)));

        assertThat(living.living(NOW, renewal()).block().access().getTokenValue())
                .isEqualTo("living");
        assertThat(asked).hasValue(0);
    }

    @Test
    void all_who_wait_get_the_same_renewal() {
        var got = new ArrayList<Grant>();
        for (int i = 0; i < 8; i++) session.living(NOW, renewal()).subscribe(got::add);

        var fresh = grant("second", NOW.plusSeconds(300));
        issuer.tryEmitValue(fresh);

        assertThat(asked).hasValue(1);
        assertThat(got).hasSize(8).containsOnly(fresh);
        assertThat(session.grant()).isEqualTo(fresh);
    }

    @Test
    void a_browser_that_leaves_does_not_stop_the_renewal_for_the_others() {
        session.living(NOW, renewal()).subscribe().dispose();

        issuer.tryEmitValue(grant("second", NOW.plusSeconds(300)));

        assertThat(session.grant().access().getTokenValue()).isEqualTo("second");
    }

    @Test
    void after_a_failure_the_next_one_tries_again() {
        assertThatThrownBy(() -> session.living(NOW, _ -> Mono.error(new Away())).block())
                .isInstanceOf(Away.class);

        var fresh = grant("second", NOW.plusSeconds(300));
        assertThat(session.living(NOW, _ -> Mono.just(fresh)).block()).isEqualTo(fresh);
    }

    @Test
    void no_two_sessions_have_the_same_secrets() {
        var other = new Session(grant("first", NOW));

        assertThat(List.of(session.id(), session.csrf(), other.id(), other.csrf()))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.length() == 43);
    }

    private Function<Grant, Mono<Grant>> renewal() {
        return _ -> issuer.asMono().doOnSubscribe(_ -> asked.incrementAndGet());
    }

    private static Grant grant(String token, Instant end) {
        var type = OAuth2AccessToken.TokenType.BEARER;
        return new Grant(
                new OAuth2AccessToken(type, token, end.minusSeconds(300), end), null, "id");
    }

    private static final class Away extends RuntimeException {}
}
