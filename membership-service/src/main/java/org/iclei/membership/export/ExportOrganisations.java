package org.iclei.membership.export;

import org.iclei.kit.listing.Paging;
import org.iclei.kit.listing.Sheet;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.finding.ListOfDay;
import org.iclei.membership.organisation.OrganisationSearch;
import org.iclei.membership.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Writes what a list shows, all pages of it, without holding more than a batch. */
@Component
class ExportOrganisations {
    private static final int BATCH = 500;
    private static final List<Column> COLUMNS = Column.all();

    private final Organisations organisations;
    private final ListOfDay list;

    ExportOrganisations(Organisations organisations, ListOfDay list) {
        this.organisations = organisations;
        this.list = list;
    }

    /**
     * @throws org.iclei.kit.problem.Refused MALFORMED_PARAMETER when it cannot be sorted like that
     */
    List<UUID> find(OrganisationSearch search, Viewer viewer, Paging paging) {
        return list.all(search, viewer, paging);
    }

    /** What was handed over to another office meanwhile is left out. */
    void write(List<UUID> ids, Viewer viewer, Sheet sheet) throws IOException {
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            for (var organisation : organisations.these(batch, viewer)) {
                sheet.write(
                        COLUMNS.stream()
                                .map(column -> column.value().apply(organisation))
                                .toList());
            }
        }
    }
}
