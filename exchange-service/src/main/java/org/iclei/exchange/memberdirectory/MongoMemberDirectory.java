package org.iclei.exchange.memberdirectory;

import static com.mongodb.client.model.Filters.in;

import org.iclei.kit.inbox.Projection;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.OrganisationFacts;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Repository
class MongoMemberDirectory extends Projection<OrganisationFacts> implements MemberDirectory {

    MongoMemberDirectory(MongoOperations mongo) {
        super(mongo, "memberdirectory", OrganisationFacts.class);
    }

    /** Whatever happened to an organisation, the event says how it is now. */
    @Override
    protected Map<UUID, OrganisationFacts> entries(Envelope envelope, DomainEvent event) {
        return event.organisations().stream()
                .filter(facts -> facts.id().toString().equals(envelope.subject()))
                .collect(
                        Collectors.toMap(
                                OrganisationFacts::id, Function.identity(), (one, _) -> one));
    }

    @Override
    public List<UUID> servedBy(Collection<String> offices) {
        if (offices.isEmpty()) return List.of();
        return find(in("entry.servingOffice", offices)).stream()
                .map(OrganisationFacts::id)
                .toList();
    }
}
