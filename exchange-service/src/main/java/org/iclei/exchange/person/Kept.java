package org.iclei.exchange.person;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One thing that is kept under the id of a person. */
@Schema(name = "KeptOfPerson")
record Kept(
        @Schema(example = "DELEGATE") String as,
        @Schema(description = "The record in which it lies.") UUID record,
        @Schema(description = "What it says of the person.") Map<String, String> values) {
    Kept {
        values = new TreeMap<>(values);
    }

    /** Nothing of it: it must not reach a log. */
    @Override
    public String toString() {
        return "Kept";
    }
}
