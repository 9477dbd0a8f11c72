package org.iclei.kit.request;

import org.springframework.core.convert.converter.Converter;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day in a request is its ISO text with a year of four digits, such as 2015-07-06. */
final class DayText {
    private DayText() {}

    private static LocalDate parse(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(text);
        throw new DateTimeException("not written like 2015-07-06");
    }

    /** In bodies. */
    static final class InJson extends StdDeserializer<LocalDate> {
        InJson() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                try {
                    return parse(parser.getString());
                } catch (DateTimeException noDay) {
                    return (LocalDate)
                            context.handleWeirdStringValue(
                                    LocalDate.class, parser.getString(), "no such day");
                }
            }
            return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
        }
    }

    /** In addresses. */
    static final class InAddress implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return parse(text);
        }
    }
}
