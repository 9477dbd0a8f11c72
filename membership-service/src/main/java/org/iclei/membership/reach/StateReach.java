package org.iclei.membership.reach;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.reach.lines.ReachLines;
import org.iclei.schema.membership.ReachStated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Keeps a statement of reach as it is measured today, and tells everybody. */
@Component
class StateReach {
    private final MeasureReach reach;
    private final ReachStatements statements;
    private final ReachLines lines;
    private final BusinessClock clock;

    StateReach(
            MeasureReach reach, ReachStatements statements, ReachLines lines, BusinessClock clock) {
        this.reach = reach;
        this.statements = statements;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * @throws org.iclei.kit.problem.Refused as {@link MeasureReach#of}
     */
    Loaded<StatedReach> state(NewId id, int year, @Nullable String series, Viewer viewer) {
        return statements.create(
                id,
                Cause.of(viewer),
                existing -> existing,
                () -> {
                    var statement = reach.of(year, series);
                    var kept = StatedReach.of(statement, lines.keep(statement.lines()));
                    return new Decision.Save<>(kept, List.of(stated(statement)), saved -> saved);
                });
    }

    /** With all that it was computed from. */
    ReachStatement whole(StatedReach stated) {
        var checksum = stated.checksum();
        return stated.whole(checksum == null ? List.of() : lines.read(checksum));
    }

    private ReachStated stated(ReachStatement statement) {
        var urban = statement.urban();
        return new ReachStated(
                clock.today(),
                urban.year(),
                statement.residents(),
                statement.counted(),
                statement.percent().toPlainString(),
                urban.value(),
                urban.series(),
                urban.definition(),
                urban.source(),
                List.of());
    }
}
