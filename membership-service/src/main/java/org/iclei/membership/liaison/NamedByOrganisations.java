package org.iclei.membership.liaison;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.contact.Contact;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.person.Keeper;
import org.iclei.membership.person.Kept;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a person speaks for, in which role, and a leader until when. */
@Component
class NamedByOrganisations implements Keeper {
    private final Liaisons liaisons;
    private final Organisations organisations;

    NamedByOrganisations(Liaisons liaisons, Organisations organisations) {
        this.liaisons = liaisons;
        this.organisations = organisations;
    }

    @Override
    public List<Kept> kept(UUID person) {
        return liaisons.naming(person).stream()
                .map(organisations::find)
                .flatMap(Optional::stream)
                .flatMap(found -> kept(found, person))
                .toList();
    }

    private static Stream<Kept> kept(Loaded<Organisation> found, UUID person) {
        return found.state().profile().contacts().all().stream()
                .filter(one -> one.person().equals(person))
                .map(one -> kept(found.id(), one));
    }

    private static Kept kept(UUID organisation, Contact contact) {
        var values = new HashMap<String, String>();
        values.put(
                "roles",
                contact.roles().stream().map(Enum::name).collect(Collectors.joining(", ")));
        values.put("key", "" + contact.key());
        var term = contact.term();
        if (term != null) values.put("termEndsOn", term.endsOn().toString());
        if (term != null && term.electedOn() != null) {
            values.put("electedOn", term.electedOn().toString());
        }
        return new Kept("CONTACT_OF_ORGANISATION", organisation, values);
    }

    @Override
    public void forget(UUID person, Cause cause) {
        for (var organisation : liaisons.naming(person)) {
            organisations.decide(
                    organisation,
                    cause,
                    found -> {
                        var before = found.orElseThrow().state();
                        var contacts = before.profile().contacts().without(person);
                        var after = before.with(before.profile().with(contacts));
                        return after.equals(before)
                                ? new Decision.Leave<>(false)
                                : new Decision.Save<>(after, List.of(), _ -> true);
                    });
        }
    }
}
