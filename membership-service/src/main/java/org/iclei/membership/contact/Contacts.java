package org.iclei.membership.contact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All who speak for one organisation: at most one leader, and one key liaison. */
public record Contacts(List<Contact> all) {
    public static final Contacts NONE = new Contacts(List.of());
    private static final int MOST = 20;

    public Contacts {
        all = List.copyOf(all);
    }

    /** Why it cannot be so; null when it can. */
    public @Nullable ContactRefusal refusal() {
        if (all.size() > MOST) return ContactRefusal.TOO_MANY;
        if (all.stream().map(Contact::person).distinct().count() < all.size()) {
            return ContactRefusal.PERSON_TWICE;
        }
        if (all.stream().anyMatch(one -> one.roles().isEmpty())) return ContactRefusal.NO_ROLE;
        if (all.stream().filter(Contact::leads).count() > 1) return ContactRefusal.SEVERAL_LEADERS;
        if (all.stream().anyMatch(Contacts::hasImpossibleTerm)) {
            return ContactRefusal.IMPOSSIBLE_TERM;
        }
        boolean oneKey = all.stream().filter(Contact::key).count() == 1;
        return all.isEmpty() || oneKey ? null : ContactRefusal.NOT_ONE_KEY_LIAISON;
    }

    /** With those of a duplicate; who is leader and key liaison here stays so. */
    public Contacts joinedBy(Contacts duplicate) {
        if (all.isEmpty()) return duplicate;
        var known = all.stream().map(Contact::person).collect(Collectors.toSet());
        boolean led = all.stream().anyMatch(Contact::leads);
        var more =
                duplicate.all.stream()
                        .filter(one -> !known.contains(one.person()))
                        .map(one -> one.beside(led));
        return new Contacts(Stream.concat(all.stream(), more).toList());
    }

    /** Without somebody who is forgotten; who is the key liaison then is for people to say. */
    public Contacts without(UUID person) {
        return new Contacts(all.stream().filter(one -> !one.person().equals(person)).toList());
    }

    public Optional<UUID> keyLiaison() {
        return all.stream().filter(Contact::key).map(Contact::person).findFirst();
    }

    private static boolean hasImpossibleTerm(Contact one) {
        var term = one.term();
        return term != null && !(one.leads() && term.isPossible());
    }
}
