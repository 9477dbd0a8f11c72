package org.iclei.membership.takeover;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.registration.Rules;
import org.springframework.stereotype.Component;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final BusinessClock clock;

    ImportOrganisations(Organisations organisations, Rules rules, BusinessClock clock) {
        this.organisations = organisations;
        this.rules = rules;
        this.clock = clock;
    }

    ImportReport take(byte[] bytes, Viewer viewer) {
        var file = OrganisationsFile.read(bytes);
        var tally = new Tally();
        var sound = new CheckedRows(rules, viewer).check(file, tally);
        for (int from = 0; from < sound.size(); from += BATCH) {
            take(sound.subList(from, Math.min(from + BATCH, sound.size())), viewer, tally);
        }
        return tally.report();
    }

    private void take(List<CheckedRows.SoundRow> rows, Viewer viewer, Tally tally) {
        var keys = rows.stream().map(row -> row.organisation().key()).toList();
        var known = organisations.withKeys(keys);
        var fresh = rows.stream().filter(row -> !known.containsKey(row.organisation().key()));
        var taken = add(fresh.toList(), viewer);
        // somebody may have registered one of them since we looked
        var all = known.size() + taken.size() == rows.size() ? known : organisations.withKeys(keys);
        for (var row : rows) {
            var id = taken.get(row.organisation().key());
            if (id != null) tally.accepted(row, id);
            else tally.known(row, all.get(row.organisation().key()));
        }
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
