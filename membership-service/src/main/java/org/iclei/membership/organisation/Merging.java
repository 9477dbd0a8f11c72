package org.iclei.membership.organisation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What became of duplicates; nobody is merged into who is merged itself, so one hop finds it.
 *
 * @param into the organisation that this one turned out to be
 * @param absorbed ids of those that turned out to be this one
 */
public record Merging(@Nullable UUID into, List<UUID> absorbed) {
    public static final Merging NONE = new Merging(null, List.of());

    public Merging {
        absorbed = List.copyOf(absorbed);
    }

    public Merging absorbing(UUID loser) {
        if (absorbed.contains(loser)) return this;
        var all = new ArrayList<>(absorbed);
        all.add(loser);
        return new Merging(into, all);
    }

    public Merging into(UUID survivor) {
        return new Merging(survivor, absorbed);
    }

    public Merging without(UUID loser) {
        return new Merging(into, absorbed.stream().filter(one -> !one.equals(loser)).toList());
    }
}
