package org.iclei.gateway.feed.organisations;

import org.iclei.gateway.feed.log.Cursor;
import org.iclei.gateway.feed.log.CursorText;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.UUID;

/** A page of the directory, never older than the cursor that it carries. */
final class ReadOrganisations {
    private final Directory directory;
    private final Duration patience;

    /**
     * @param patience how long a page waits until this gateway has read as far as its cursor
     */
    ReadOrganisations(Directory directory, Duration patience) {
        this.directory = directory;
        this.patience = patience;
    }

    /**
     * @param asked the first page's cursor; null for the first page
     */
    OrganisationsPage page(@Nullable Cursor asked, @Nullable UUID after, int limit)
            throws InterruptedException {
        var reached = directory.reached();
        if (reached == null) throw notYet();
        var cursor = asked == null ? reached : asked;
        if (!cursor.log().equals(reached.log())) {
            throw new Refused(ProblemType.FOREIGN_CURSOR, "Start again at the first page.");
        }
        var part = directory.part(cursor, patience, after, limit);
        if (part == null) throw notYet();
        return new OrganisationsPage(part.items(), part.total(), CursorText.of(cursor));
    }

    private static Refused notYet() {
        return new Refused(
                ProblemType.NOT_READ_YET, "This gateway is still reading what was published.");
    }
}
