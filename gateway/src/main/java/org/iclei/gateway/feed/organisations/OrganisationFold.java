package org.iclei.gateway.feed.organisations;

import org.iclei.schema.Catalogue;
import org.iclei.schema.Envelope;
import org.iclei.schema.EventType;
import org.iclei.schema.Visibility;
import org.iclei.schema.membership.MemberAdmitted;
import org.iclei.schema.membership.MembershipInherited;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationCorrected;
import org.iclei.schema.membership.OrganisationMerged;
import org.iclei.schema.membership.OrganisationRegistered;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.iclei.schema.membership.StandingTurned;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an event changes in what is known of its organisation. */
final class OrganisationFold {
    private static final String NAMES = "org.iclei.membership.organisation.";

    /** Events of which the organisation is the subject, so that they come in order. */
    static final Set<String> TYPES = of(Catalogue.all().stream());

    private final JsonMapper json;

    /** What a partner may not know is not in what a partner reads. */
    static Set<String> of(Stream<EventType> catalogue) {
        return catalogue
                .filter(type -> type.visibility() != Visibility.INTERNAL)
                .map(EventType::name)
                .filter(name -> name.startsWith(NAMES))
                .collect(Collectors.toUnmodifiableSet());
    }

    OrganisationFold(JsonMapper json) {
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    /** The facts are those of the event; what else it says of the organisation replaces that. */
    OrganisationState after(@Nullable OrganisationState known, Envelope event) {
        if (known != null && known.holds(event.sequence())) return known;
        var type = Catalogue.named(event.type()).orElseThrow();
        var data = json.readValue(event.data(), type.data());
        var population = known == null ? null : known.population();
        var membership = known == null ? null : known.membership();
        var mergedInto = known == null ? null : known.mergedInto();
        var ended = known == null ? null : known.ended();
        switch (data) {
            case OrganisationRegistered registered -> population = registered.population();
            case OrganisationCorrected corrected -> population = corrected.population();
            case MembershipTakenOver taken -> membership = OrganisationState.Membership.of(taken);
            case MemberAdmitted admitted -> membership = OrganisationState.Membership.of(admitted);
            case StandingTurned turned ->
                    membership = OrganisationState.Membership.of(membership, turned);
            case MembershipInherited inherited ->
                    membership = OrganisationState.Membership.of(membership, inherited);
            case OrganisationMerged merged -> mergedInto = merged.survivor();
            case OrganisationSucceeded succeeded -> {
                membership = OrganisationState.Membership.of(membership, succeeded);
                ended = OrganisationState.Ending.of(succeeded);
            }
            default -> {} // whatever happened, the facts are as the event says
        }
        return new OrganisationState(
                data.organisations().getFirst(),
                population,
                membership,
                mergedInto,
                ended,
                Long.toString(event.sequence()));
    }
}
