package org.iclei.membership.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;

class MoneyTest {
    private static Money money(String amount, String currency) {
        return Money.read(amount, currency).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"5240,EUR,5240.00", "840000,JPY,840000", "100,KWD,100.000"})
    void an_amount_has_the_decimals_of_its_currency(String stated, String currency, String held) {
        assertThat(money(stated, currency).amount()).isEqualTo(new BigDecimal(held));
    }

    @ParameterizedTest
    @CsvSource({"1.005,EUR", "0.5,JPY", "12,XXY", "12,euro", "1e3,EUR", "'1,000',EUR", "'',EUR"})
    void what_is_no_amount_of_a_currency_is_not_read(String stated, String currency) {
        assertThat(Money.read(stated, currency)).isEmpty();
    }

    @Test
    void in_json_the_amount_is_text() {
        var json = JsonMapper.builder().build();

        assertThat(json.writeValueAsString(money("5240", "EUR")))
                .isEqualTo("{\"amount\":\"5240.00\",\"currency\":\"EUR\"}");
        assertThat(json.readValue("{\"amount\":\"5240\",\"currency\":\"EUR\"}", Money.class))
                .isEqualTo(money("5240.00", "EUR"));
    }

    @Test
    void nothing_is_converted() {
        var euros = money("5240.00", "EUR");

        assertThatThrownBy(() -> euros.plus(money("840000", "JPY")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
