package org.iclei.membership.person;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One thing that is kept under the id of a person. */
@Schema(name = "KeptOfPerson")
public record Kept(
        @Schema(example = "CONTACT_OF_ORGANISATION") String as,
        @Schema(description = "The record in which it lies.") UUID record,
        @Schema(description = "What it says of the person.") Map<String, String> values) {
    public Kept {
        values = new TreeMap<>(values);
    }
}
