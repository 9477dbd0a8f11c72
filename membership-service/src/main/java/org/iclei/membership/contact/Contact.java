package org.iclei.membership.contact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who speaks for an organisation.
 *
 * @param person opaque id; nothing else of a person is kept here
 * @param roles in their own order, each once
 * @param term of a leader, where it is known
 * @param key whether this is the one to whom we turn first
 */
public record Contact(
        UUID person, List<ContactRole> roles, @Nullable TermOfOffice term, boolean key) {
    public Contact {
        roles = roles.stream().distinct().sorted().toList();
    }

    boolean leads() {
        return roles.contains(ContactRole.MUNICIPAL_LEADER);
    }

    /** As one more beside others, who have their own key liaison and perhaps their own leader. */
    Contact beside(boolean led) {
        if (!led || !leads()) return new Contact(person, roles, term, false);
        var others = new ArrayList<>(roles);
        others.remove(ContactRole.MUNICIPAL_LEADER);
        others.add(ContactRole.POLITICAL_CONTACT);
        return new Contact(person, others, null, false);
    }
}
