package org.iclei.exchange.memberdirectory;

import static com.mongodb.client.model.Filters.eq;

import org.iclei.kit.inbox.Projection;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.MemberAdmitted;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.iclei.schema.membership.StandingTurned;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Repository
class MongoMemberStandings extends Projection<DuesStanding> implements MemberStandings {
    private static final String SUSPENDED = "SUSPENDED";

    MongoMemberStandings(MongoOperations mongo) {
        super(mongo, "memberstanding", DuesStanding.class);
    }

    @Override
    protected Map<UUID, DuesStanding> entries(Envelope envelope, DomainEvent event) {
        var standing = standing(event);
        if (standing == null) return Map.of();
        var member = UUID.fromString(envelope.subject());
        return Map.of(member, new DuesStanding(member, standing, event.occurredOn()));
    }

    /** Null for an event that says nothing of it. */
    static @Nullable String standing(DomainEvent event) {
        return switch (event) {
            case StandingTurned turned -> turned.standing();
            case MembershipTakenOver _, MemberAdmitted _ -> "ACTIVE";
            case OrganisationSucceeded _ -> "SUCCEEDED";
            default -> null;
        };
    }

    @Override
    public List<DuesStanding> suspended() {
        return find(eq("entry.standing", SUSPENDED)).stream()
                .sorted(Comparator.comparing(DuesStanding::since))
                .toList();
    }
}
