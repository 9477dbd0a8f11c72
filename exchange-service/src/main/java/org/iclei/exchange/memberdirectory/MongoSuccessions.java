package org.iclei.exchange.memberdirectory;

import static com.mongodb.client.model.Filters.empty;

import org.iclei.kit.inbox.Projection;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Repository
class MongoSuccessions extends Projection<Succession> implements Successions {

    MongoSuccessions(MongoOperations mongo) {
        super(mongo, "membersuccession", Succession.class);
    }

    @Override
    protected boolean hears(Class<? extends DomainEvent> kind) {
        return kind == OrganisationSucceeded.class;
    }

    @Override
    protected Map<UUID, Succession> entries(Envelope envelope, DomainEvent event) {
        if (!(event instanceof OrganisationSucceeded succeeded)) return Map.of();
        return Map.of(
                succeeded.predecessor(),
                new Succession(
                        succeeded.predecessor(),
                        succeeded.occurredOn(),
                        succeeded.successors(),
                        succeeded.heir(),
                        succeeded.organisations()));
    }

    @Override
    public List<Succession> all() {
        return find(empty()).stream().sorted(Comparator.comparing(Succession::on)).toList();
    }
}
