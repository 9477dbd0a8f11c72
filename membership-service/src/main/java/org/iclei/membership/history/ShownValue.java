package org.iclei.membership.history;

import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** A stored value as people write it: an id, a day, an amount. */
final class ShownValue {
    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private ShownValue() {}

    static @Nullable String of(@Nullable BsonValue value) {
        if (value == null) return null;
        return switch (value.getBsonType()) {
            case NULL -> null;
            case STRING -> value.asString().getValue();
            case BINARY -> binary(value);
            case DATE_TIME -> day(Instant.ofEpochMilli(value.asDateTime().getValue()));
            case DECIMAL128 -> value.asDecimal128().getValue().bigDecimalValue().toPlainString();
            default -> json(value);
        };
    }

    private static String binary(BsonValue value) {
        var binary = value.asBinary();
        return binary.getData().length == 16 ? binary.asUuid().toString() : json(value);
    }

    /** Days are stored as the midnight in UTC that they begin with. */
    private static String day(Instant at) {
        var time = at.atOffset(ZoneOffset.UTC);
        boolean whole = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return whole ? LocalDate.ofInstant(at, ZoneOffset.UTC).toString() : at.toString();
    }

    private static String json(BsonValue value) {
        var wrapped = new BsonDocument("", value).toJson(PLAIN);
        return wrapped.substring(wrapped.indexOf(':') + 1, wrapped.length() - 1).strip();
    }
}
