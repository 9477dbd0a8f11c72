package org.iclei.membership.takeover;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.finding.Oddities;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.registration.Rules;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Takes over a file of organisations. A row's id follows from its key, so that the same file, after
 * a crash or a third time, brings what is missing and changes nothing else.
 */
@Component
class ImportOrganisations {
    private static final int BATCH = 500;

    private final Organisations organisations;
    private final Rules rules;
    private final Oddities oddities;
    private final BusinessClock clock;

    ImportOrganisations(
            Organisations organisations, Rules rules, Oddities oddities, BusinessClock clock) {
        this.organisations = organisations;
        this.rules = rules;
        this.oddities = oddities;
        this.clock = clock;
    }

    /**
     * @param dryRun true to report what would happen, and change nothing
     */
    ImportReport take(OrganisationsFile file, boolean dryRun, Viewer viewer) {
        var tally = new Tally(oddities);
        var sound = new CheckedRows(rules, viewer).check(file, tally);
        for (int from = 0; from < sound.size(); from += BATCH) {
            var rows = sound.subList(from, Math.min(from + BATCH, sound.size()));
            take(rows, dryRun, viewer, tally);
        }
        return tally.report(dryRun);
    }

    private void take(List<CheckedRows.SoundRow> rows, boolean dryRun, Viewer viewer, Tally tally) {
        var keys = rows.stream().map(row -> row.organisation().key()).toList();
        var known = organisations.withKeys(keys);
        // after the others, so that none ends unseen between the two
        var ended = organisations.endedWithKeys(Set.copyOf(keys));
        var fresh =
                rows.stream()
                        .filter(row -> !known.containsKey(row.organisation().key()))
                        .filter(row -> !ended.containsKey(row.organisation().key()))
                        .toList();
        var taken = dryRun ? free(fresh) : add(fresh, viewer);
        // somebody may have registered one of them since we looked
        var all = known.size() + taken.size() == rows.size() ? known : organisations.withKeys(keys);
        for (var row : rows) {
            var key = row.organisation().key();
            var id = taken.get(key);
            if (id != null) tally.accepted(row, id);
            else tally.known(row, all.get(key), ended.getOrDefault(key, List.of()));
        }
    }

    /** The ids that would be given: a corrected name frees the key, not the id. */
    private Map<String, UUID> free(List<CheckedRows.SoundRow> rows) {
        var ids = new LinkedHashMap<String, UUID>();
        for (var row : rows) ids.put(row.organisation().key(), idOf(row.organisation().key()));
        ids.values().removeAll(organisations.taken(ids.values()));
        return ids;
    }

    /** The ids of those that did not exist before, by key. */
    private Map<String, UUID> add(List<CheckedRows.SoundRow> rows, Viewer viewer) {
        var today = clock.today();
        var ids = new LinkedHashMap<String, UUID>();
        var fresh = new LinkedHashMap<UUID, Decision.Save<Organisation, ?>>();
        for (var row : rows) {
            var organisation = row.organisation();
            var id = idOf(organisation.key());
            ids.put(organisation.key(), id);
            var events = OrganisationEvents.takenOver(id, organisation, today);
            fresh.put(id, new Decision.Save<>(organisation, events, _ -> id));
        }
        ids.values().removeAll(organisations.addAll(fresh, Cause.of(viewer).because("IMPORT")));
        return ids;
    }

    /** Name-based (UUIDv5), so that every installation gives a row the same id. */
    static UUID idOf(String key) {
        return UuidCreator.getNameBasedSha1("organisation|" + key);
    }
}
