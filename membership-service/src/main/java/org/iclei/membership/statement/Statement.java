package org.iclei.membership.statement;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a request says, gathered field by field; what it leaves out is not stated. */
public final class Statement {
    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    public Statement text(Field field, @Nullable String text) {
        if (text != null) texts.put(field, text);
        return this;
    }

    public Statement list(Field field, @Nullable List<String> entries) {
        return text(field, entries == null ? null : String.join(";", entries));
    }

    public Statement ids(@Nullable Map<String, String> ids) {
        if (ids == null) return this;
        var entries = ids.entrySet().stream().map(id -> id.getKey() + "=" + id.getValue());
        return text(Field.EXTERNAL_IDS, entries.collect(Collectors.joining(";")));
    }

    public Statement population(@Nullable StatedPopulation stated) {
        if (stated == null) return this;
        if (stated.value() != null) text(Field.POPULATION, stated.value().toString());
        if (stated.year() != null) text(Field.POPULATION_YEAR, stated.year().toString());
        return text(Field.POPULATION_SOURCE, stated.source());
    }

    public Statement figures(@Nullable List<StatedPopulation> stated) {
        if (stated == null) return this;
        return list(Field.FIGURES, stated.stream().map(StatedPopulation::text).toList());
    }

    public Statement budget(@Nullable StatedBudget stated) {
        if (stated == null) return this;
        return text(Field.BUDGET, stated.amount()).text(Field.BUDGET_CURRENCY, stated.currency());
    }

    public Draft draft() {
        return new Draft(texts);
    }

    /** The fields it speaks of, those it leaves blank too. */
    public Set<Field> fields() {
        return Set.copyOf(texts.keySet());
    }
}
