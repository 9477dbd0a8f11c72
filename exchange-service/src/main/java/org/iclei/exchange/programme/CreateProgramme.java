package org.iclei.exchange.programme;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.request.NewId;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.exchange.ProgrammeCreated;
import org.springframework.stereotype.Service;

import java.util.List;

@Service
class CreateProgramme {
    private final Programmes programmes;
    private final BusinessClock clock;

    CreateProgramme(Programmes programmes, BusinessClock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    Loaded<Programme> create(Viewer viewer, NewId id, Programme programme) {
        return programmes.create(
                id,
                Cause.of(viewer),
                existing -> existing,
                () ->
                        new Decision.Save<>(
                                programme, List.of(created(id, programme)), saved -> saved));
    }

    private ProgrammeCreated created(NewId id, Programme programme) {
        var sides =
                programme.sides().stream()
                        .map(side -> new ProgrammeCreated.Side(side.code(), side.countries()))
                        .toList();
        return new ProgrammeCreated(
                clock.today(),
                id.value(),
                programme.name(),
                programme.alsoCalled(),
                sides,
                programme.concern().coExecutingOffices(),
                programme.fundedPlaces(),
                List.of());
    }
}
