package org.iclei.membership.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

class ShownValueTest {
    private static final UUID CITY = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(new BsonBinary(CITY), CITY.toString()),
                Arguments.of(at("2026-01-01T00:00:00Z"), "2026-01-01"),
                Arguments.of(at("2026-01-01T08:30:00Z"), "2026-01-01T08:30:00Z"),
                Arguments.of(money("1750.00"), "1750.00"),
                Arguments.of(money("1E+3"), "1000"),
                Arguments.of(new BsonString("Köln"), "Köln"),
                Arguments.of(new BsonInt32(86_000), "86000"),
                Arguments.of(BsonBoolean.TRUE, "true"),
                Arguments.of(new BsonArray(), "[]"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_stored_value_is_shown_as_people_write_it(BsonValue stored, String shown) {
        assertThat(ShownValue.of(stored)).isEqualTo(shown);
    }

    @Test
    void nothing_and_null_are_shown_as_nothing() {
        assertThat(ShownValue.of(null)).isNull();
        assertThat(ShownValue.of(BsonNull.VALUE)).isNull();
    }

    private static BsonValue at(String instant) {
        return new BsonDateTime(Instant.parse(instant).toEpochMilli());
    }

    private static BsonValue money(String amount) {
        return new BsonDecimal128(new Decimal128(new BigDecimal(amount)));
    }
}
