package org.iclei.events.programmedirectory;

import org.iclei.kit.inbox.Projection;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.exchange.ProgrammeCreated;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Component
class MongoProgrammeDirectory extends Projection<ProgrammeFacts> implements ProgrammeDirectory {

    MongoProgrammeDirectory(MongoOperations mongo) {
        super(mongo, "programmedirectory", ProgrammeFacts.class);
    }

    @Override
    protected boolean hears(Class<? extends DomainEvent> kind) {
        return kind == ProgrammeCreated.class;
    }

    @Override
    protected Map<UUID, ProgrammeFacts> entries(Envelope envelope, DomainEvent event) {
        if (!(event instanceof ProgrammeCreated created)) return Map.of();
        var id = created.programme();
        var offices = created.coExecutingOffices();
        return Map.of(id, new ProgrammeFacts(id, created.name(), offices));
    }

    @Override
    public Map<UUID, ProgrammeFacts> facts(Collection<UUID> ids) {
        return findAll(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(ProgrammeFacts::id, Function.identity()));
    }
}
