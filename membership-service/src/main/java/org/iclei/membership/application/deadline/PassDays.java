package org.iclei.membership.application.deadline;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.application.TakeStep;
import org.iclei.membership.office.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Says what is to be said of deadlines, one after the other, each with its own day: also when many
 * days pass at once, and whichever instance comes first.
 */
@Component
class PassDays {
    private static final Logger log = LoggerFactory.getLogger(PassDays.class);

    private final Applications applications;
    private final TakeStep steps;
    private final Today today;

    PassDays(Applications applications, TakeStep steps, Today today) {
        this.applications = applications;
        this.steps = steps;
        this.today = today;
    }

    @Scheduled(fixedDelayString = "${iclei.application.deadlines:1m}")
    void pass() {
        applications.withNoticesBy(today.latest()).forEach(this::passOrLog);
    }

    /** One that fails, for whatever reason, does not hold up those behind it. */
    private void passOrLog(UUID id) {
        try {
            pass(id);
        } catch (Refused busy) {
            log.warn("application.deadline.later id={} cause={}", id, busy.type());
        } catch (RuntimeException e) {
            log.warn("application.deadline.later id={} cause={}", id, e.getClass().getName());
        }
    }

    private void pass(UUID id) {
        var cause = Cause.ofService("membership");
        boolean more = true;
        while (more) more = applications.decide(id, cause, this::next);
    }

    private Decision<MembershipApplication, Boolean> next(
            Optional<Loaded<MembershipApplication>> found) {
        var before = found.orElseThrow().state();
        var notice = before.agenda().due(steps.today(before)).orElse(null);
        if (notice == null) return new Decision.Leave<>(false);
        var after = before.passed(notice);
        var events = steps.events(before);
        return new Decision.Save<>(
                after,
                notice.isOver()
                        ? events.changed(before, after)
                        : List.of(events.noticed(before.request(), notice)),
                _ -> true);
    }
}
