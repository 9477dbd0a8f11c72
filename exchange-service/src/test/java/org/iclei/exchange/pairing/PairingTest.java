package org.iclei.exchange.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.exchange.memberdirectory.Concern;
import org.iclei.exchange.memberdirectory.Succession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tallinn exchanges with Dartmouth, which became a part of Halifax on 1 April 1996. */
class PairingTest {
    private static final UUID TALLINN = UUID.randomUUID();
    private static final UUID DARTMOUTH = UUID.randomUUID();
    private static final UUID HALIFAX = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(1996, 4, 1);

    private final Pairing pairing =
            Pairing.agreed(
                    UUID.randomUUID(),
                    List.of(
                            new Pairing.Party(TALLINN, "EU"),
                            new Pairing.Party(DARTMOUTH, "PARTNER")),
                    new Concern(List.of("CANADA"), List.of(TALLINN, DARTMOUTH)));

    @Test
    void the_heir_stands_in_the_place_and_on_the_side_of_the_city_that_ended() {
        var passed = pairing.passOn(DARTMOUTH, to(HALIFAX)).orElseThrow();

        assertThat(passed.parties())
                .containsExactly(
                        new Pairing.Party(TALLINN, "EU"), new Pairing.Party(HALIFAX, "PARTNER"));
        assertThat(passed.isAgreed()).isTrue();
    }

    @Test
    void it_remembers_whose_place_it_was() {
        var passed = pairing.passOn(DARTMOUTH, to(HALIFAX)).orElseThrow();

        assertThat(passed.inheritances())
                .containsExactly(new Pairing.Inherited(DARTMOUTH, HALIFAX, DAY));
        assertThat(pairing.inheritances()).isEmpty();
    }

    @Test
    void who_saw_it_sees_it_still() {
        var passed = pairing.passOn(DARTMOUTH, to(HALIFAX)).orElseThrow();

        assertThat(passed.concern().organisations()).containsExactly(TALLINN, DARTMOUTH, HALIFAX);
        assertThat(passed.concern().coExecutingOffices()).containsExactly("CANADA");
    }

    @Test
    void without_an_heir_nobody_takes_the_place() {
        assertThat(pairing.passOn(DARTMOUTH, to(null))).isEmpty();
    }

    @Test
    void nobody_exchanges_with_himself() {
        assertThat(pairing.passOn(DARTMOUTH, to(TALLINN))).isEmpty();
    }

    @Test
    void who_left_by_a_succession_does_not_come_back_by_one() {
        var passed = pairing.passOn(DARTMOUTH, to(HALIFAX)).orElseThrow();

        assertThat(passed.passOn(HALIFAX, to(DARTMOUTH))).isEmpty();
    }

    @Test
    void a_dissolved_pairing_goes_over_to_nobody() {
        var dissolution = (Pairing.Dissolution.Dissolved) pairing.withdraw(TALLINN);

        assertThat(dissolution.pairing().passOn(DARTMOUTH, to(HALIFAX))).isEmpty();
    }

    @Test
    void the_heir_may_withdraw_and_the_city_that_ended_no_more() {
        var passed = pairing.passOn(DARTMOUTH, to(HALIFAX)).orElseThrow();

        assertThat(passed.withdraw(HALIFAX)).isInstanceOf(Pairing.Dissolution.Dissolved.class);
        assertThat(passed.withdraw(DARTMOUTH))
                .isEqualTo(new Pairing.Dissolution.Refused(PairingRefusal.NOT_A_PARTY));
    }

    private static Succession to(@Nullable UUID heir) {
        return new Succession(DARTMOUTH, DAY, List.of(HALIFAX), heir, List.of());
    }
}
