package org.iclei.membership.liaison;

import org.iclei.kit.aggregate.Loaded;
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

/** Whom a person speaks for, in which role, and a leader until when. */
@Component
class NamedByOrganisations extends Keeper<Organisation> {
    private final Liaisons liaisons;
    private final Organisations organisations;

    NamedByOrganisations(Liaisons liaisons, Organisations organisations) {
        super(organisations);
        this.liaisons = liaisons;
        this.organisations = organisations;
    }

    @Override
    protected List<Loaded<Organisation>> naming(UUID person) {
        return liaisons.naming(person).stream()
                .map(organisations::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    protected List<Kept> kept(Loaded<Organisation> named, UUID person) {
        return named.state().profile().contacts().all().stream()
                .filter(one -> one.person().equals(person))
                .map(one -> kept(named.id(), one))
                .toList();
    }

    @Override
    protected Organisation without(Organisation before, UUID person) {
        return before.with(before.profile().with(before.profile().contacts().without(person)));
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
}
