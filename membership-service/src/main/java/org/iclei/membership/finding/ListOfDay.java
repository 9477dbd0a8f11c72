package org.iclei.membership.finding;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.membership.Histories;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationSearch;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.standing.History;
import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A list by the membership and the standing of its day, whatever became of them since. */
@Component
public class ListOfDay {
    private static final int BATCH = 500;

    private final Organisations organisations;
    private final Histories histories;

    ListOfDay(Organisations organisations, Histories histories) {
        this.organisations = organisations;
        this.histories = histories;
    }

    Page<Loaded<Organisation>> page(OrganisationSearch search, Viewer viewer, Paging paging) {
        var day = dayToCompute(search);
        if (day == null) return organisations.search(search, viewer, paging);
        var all = computed(search, day, viewer, paging);
        var ids = all.stream().skip(paging.skip()).limit(paging.size()).toList();
        return Page.of(organisations.these(ids, viewer), paging, all.size());
    }

    /**
     * The ids of all of it, in its order.
     *
     * @throws org.iclei.kit.problem.Refused MALFORMED_PARAMETER when it cannot be sorted like that
     */
    public List<UUID> all(OrganisationSearch search, Viewer viewer, Paging paging) {
        var day = dayToCompute(search);
        return day == null
                ? organisations.all(search, viewer, paging)
                : computed(search, day, viewer, paging);
    }

    /** Null when what is written down answers: today's standing, and on which day one ended. */
    private static @Nullable LocalDate dayToCompute(OrganisationSearch search) {
        boolean asked = search.member() != null || search.standing() != null;
        return asked && search.standing() != Standing.SUCCEEDED ? search.on() : null;
    }

    private List<UUID> computed(
            OrganisationSearch search, LocalDate day, Viewer viewer, Paging paging) {
        var ids = organisations.all(search.ofAnyStanding(), viewer, paging);
        var fitting = new ArrayList<UUID>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            var read = organisations.these(batch, viewer);
            var known = histories.of(read);
            read.stream()
                    .map(Loaded::id)
                    .filter(id -> fits(search, known.get(id), day))
                    .forEach(fitting::add);
        }
        return fitting;
    }

    private static boolean fits(
            OrganisationSearch search, @Nullable History history, LocalDate day) {
        var standing = history == null ? null : history.on(day).map(Turn::standing).orElse(null);
        boolean belongs = standing != null && standing.isMember();
        return (search.member() == null || search.member() == belongs)
                && (search.standing() == null || search.standing() == standing);
    }
}
