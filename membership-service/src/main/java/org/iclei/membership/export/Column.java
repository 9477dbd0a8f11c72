package org.iclei.membership.export;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.population.Population;
import org.iclei.membership.statement.Field;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of an exported file.
 *
 * @param value a text, a number or a day; null where nothing is known
 */
record Column(String name, Function<Loaded<Organisation>, @Nullable Object> value) {

    /** The id, everything that an import reads, and the standing. */
    static List<Column> all() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("id", loaded -> loaded.id().toString()));
        Arrays.stream(Field.values())
                .map(field -> new Column(field.column(), loaded -> value(field, loaded.state())))
                .forEach(columns::add);
        columns.add(new Column("standing", loaded -> standing(loaded.state().membership())));
        return columns;
    }

    private static @Nullable Object standing(@Nullable Membership membership) {
        return membership == null ? null : membership.standing().name();
    }

    private static @Nullable Object value(Field field, Organisation known) {
        var population = known.population();
        var membership = known.membership();
        var budget = known.profile().budget();
        return switch (field) {
            case OFFICIAL_NAME -> known.name().official();
            case ENGLISH_NAME -> known.name().english();
            case ALIASES -> String.join(";", known.name().aliases());
            case COUNTRY -> known.place().country();
            case SUBDIVISION -> known.place().subdivision();
            case TYPE -> known.type().name();
            case POPULATION -> population == null ? null : population.value();
            case POPULATION_YEAR -> population == null ? null : population.year();
            case POPULATION_SOURCE -> population == null ? null : population.source();
            case FIGURES -> joined(known.figures(), Column::figure);
            case WEBSITE -> known.profile().website();
            case TERRITORY_KM2 -> known.profile().territoryKm2();
            case BUDGET -> budget == null ? null : budget.amount();
            case BUDGET_CURRENCY -> budget == null ? null : budget.currency();
            case CATEGORY -> membership == null ? null : membership.category().name();
            case JOINED_ON -> known.joinedOn();
            case PAID_UNTIL -> membership == null ? null : membership.paidUntil();
            case REPRESENTS -> String.join(";", known.represents());
            case EXTERNAL_IDS ->
                    joined(
                            List.copyOf(known.externalIds().entrySet()),
                            id -> id.getKey() + "=" + id.getValue());
            case REGION -> known.place().region().name();
            case SERVING_OFFICE -> known.place().office();
            case SOURCE -> known.source();
        };
    }

    private static String figure(Population figure) {
        var year = Objects.toString(figure.year(), "");
        return figure.value() + "," + year + "," + figure.source();
    }

    private static <T> String joined(List<T> entries, Function<T, String> text) {
        return entries.stream().map(text).collect(Collectors.joining(";"));
    }
}
