package org.iclei.kit.listing;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A column of a list's file: a component of the rows' record, dotted where it lies in another. What
 * a list holds is joined by semicolons; a list inside a list, and what is no record, is JSON.
 */
public final class Column {
    private final List<String> path;
    private final Class<?> type;

    private Column(List<String> path, Class<?> type) {
        this.path = path;
        this.type = type;
    }

    /**
     * In the order of the record's components.
     *
     * @param page what a controller answers
     */
    public static List<Column> of(ResolvableType page) {
        var columns = new ArrayList<Column>();
        add(columns, List.of(), page.as(Page.class).getGeneric(0), false);
        return columns;
    }

    private static void add(
            List<Column> columns, List<String> path, ResolvableType type, boolean listed) {
        var known = type.toClass();
        if (known.isRecord()) {
            for (var component : known.getRecordComponents()) {
                var below = new ArrayList<>(path);
                below.add(component.getName());
                var value = ResolvableType.forType(component.getGenericType());
                add(columns, List.copyOf(below), value, listed);
            }
        } else if (Collection.class.isAssignableFrom(known) && !listed) {
            add(columns, path, type.as(Collection.class).getGeneric(0), true);
        } else {
            columns.add(new Column(path, listed ? Object.class : known));
        }
    }

    public String name() {
        return path.isEmpty() ? "value" : String.join(".", path);
    }

    /**
     * A number, a day or a text.
     *
     * @param row as it would be answered in JSON
     */
    @Nullable Object value(JsonNode row) {
        var text = text(row, path, false);
        if (text == null) return null;
        if (Number.class.isAssignableFrom(ClassUtils.resolvePrimitiveIfNecessary(type))) {
            return new BigDecimal(text);
        }
        return type == LocalDate.class ? LocalDate.parse(text) : text;
    }

    private static @Nullable String text(JsonNode at, List<String> path, boolean listed) {
        if (at.isMissingNode() || at.isNull()) return null;
        if (at.isArray() && !listed) {
            return at.valueStream()
                    .map(one -> Objects.toString(text(one, path, true), ""))
                    .collect(Collectors.joining(";"));
        }
        if (!path.isEmpty()) {
            return text(at.path(path.getFirst()), path.subList(1, path.size()), listed);
        }
        return at.isContainer() ? at.toString() : at.asString();
    }
}
