package org.iclei.kit.aggregate;

import java.util.Set;

/**
 * What operations watch of a saga: a service declares one as a bean for each of its kinds.
 *
 * @param name its name on figures, such as {@code working-meeting}
 * @param collection where its aggregates lie
 * @param field the component of the aggregate that holds its state
 * @param open the states in which it waits for somebody
 */
public record Saga(String name, String collection, String field, Set<? extends Enum<?>> open) {
    public Saga {
        open = Set.copyOf(open);
    }
}
