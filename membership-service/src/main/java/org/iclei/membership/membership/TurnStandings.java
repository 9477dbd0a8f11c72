package org.iclei.membership.membership;

import com.mongodb.MongoException;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.collection.Lease;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * Turns the standings whose day has come: each in one save, so that a crash leaves it to others.
 */
@Component
class TurnStandings {
    private static final Logger log = LoggerFactory.getLogger(TurnStandings.class);
    private static final String LEASE = "standing";

    /** Saved at once; few enough for the lease to last. */
    private static final int BATCH = 200;

    private final Organisations organisations;
    private final DuesInvoices invoices;
    private final FollowStanding follow;
    private final Today today;
    private final Lease lease;

    TurnStandings(
            Organisations organisations,
            DuesInvoices invoices,
            FollowStanding follow,
            Today today,
            Lease lease) {
        this.organisations = organisations;
        this.invoices = invoices;
        this.follow = follow;
        this.today = today;
        this.lease = lease;
    }

    @Scheduled(fixedDelayString = "${iclei.membership.standings:10s}")
    void sweep() {
        try {
            turn();
        } catch (MongoException | DataAccessException e) {
            log.warn("standing.sweep-failed cause={}", e.toString());
        }
    }

    private void turn() {
        var cause = Cause.ofService("membership").because("DAY_CAME");
        var day = today.latest();
        UUID behind = null;
        while (lease.hold(LEASE)) {
            var turning = organisations.turningBy(day, behind, BATCH);
            if (turning.isEmpty()) return;
            turn(turning, cause);
            behind = turning.getLast().id();
        }
    }

    private void turn(List<Loaded<Organisation>> turning, Cause cause) {
        var dues = Estates.dues(invoices, turning);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : turning) {
                var owed = dues.getOrDefault(one.id(), List.of());
                threads.execute(() -> turn(one, owed, cause));
            }
        }
    }

    /** What cannot be saved now is found again by the next sweep. */
    private void turn(Loaded<Organisation> one, List<Loaded<DuesInvoice>> dues, Cause cause) {
        try {
            follow.dayCame(one, dues, cause);
        } catch (Refused | DataAccessException | MongoException e) {
            log.warn("standing.failed organisation={} cause={}", one.id(), e.toString());
        }
    }
}
