package org.iclei.membership.reach;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.membership.ReachStated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Keeps a statement of reach as it is measured today, and tells everybody. */
@Component
class StateReach {
    private final MeasureReach reach;
    private final ReachStatements statements;
    private final BusinessClock clock;

    StateReach(MeasureReach reach, ReachStatements statements, BusinessClock clock) {
        this.reach = reach;
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @throws org.iclei.kit.problem.Refused as {@link MeasureReach#of}
     */
    Loaded<ReachStatement> state(NewId id, int year, @Nullable String series, Viewer viewer) {
        return statements.create(
                id,
                Cause.of(viewer),
                existing -> existing,
                () -> {
                    var statement = reach.of(year, series);
                    return new Decision.Save<>(
                            statement, List.of(stated(statement)), saved -> saved);
                });
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
