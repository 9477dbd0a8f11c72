package org.iclei.membership.statement;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/** What somebody says of an organisation, as text and unchecked. */
public record Draft(Map<Field, String> texts) {

    /** Leaves out what is blank, and blanks around what is not. */
    public Draft {
        var present = new EnumMap<Field, String>(Field.class);
        texts.forEach(
                (field, text) -> {
                    if (!text.isBlank()) present.put(field, text.strip());
                });
        texts = present;
    }

    public @Nullable String get(Field field) {
        return texts.get(field);
    }
}
