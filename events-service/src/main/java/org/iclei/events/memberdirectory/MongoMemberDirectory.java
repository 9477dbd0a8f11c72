package org.iclei.events.memberdirectory;

import static com.mongodb.client.model.Filters.in;

import org.iclei.kit.inbox.Projection;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.OrganisationFacts;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Component
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
    public Map<UUID, OrganisationFacts> facts(Collection<UUID> ids) {
        return findAll(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(OrganisationFacts::id, Function.identity()));
    }

    @Override
    public Set<UUID> servedBy(Set<String> offices) {
        if (offices.isEmpty()) return Set.of();
        return find(in("entry.servingOffice", offices)).stream()
                .map(OrganisationFacts::id)
                .collect(Collectors.toSet());
    }
}
