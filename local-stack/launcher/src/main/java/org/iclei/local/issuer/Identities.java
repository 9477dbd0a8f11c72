package org.iclei.local.issuer;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody who can sign in. */
@Component
class Identities {
    /** Two with the secretariat's rights, because who prepares a run does not approve it. */
    static final List<Identity> MACHINES =
            List.of(
                    Identity.of("partner-demo", "partner"),
                    Identity.of("automation", "secretariat"),
                    Identity.of("automation-approver", "secretariat"),
                    Identity.of("metrics", "operations"));

    private final List<Identity> people;

    Identities(IssuerSettings settings) {
        people =
                List.of(
                        Identity.of("secretariat", "secretariat"),
                        Identity.office("europe-office", "EUROPE"),
                        Identity.office("canada-office", "CANADA"),
                        Identity.office("japan-office", "JAPAN"),
                        Identity.city("edmonton", settings.edmonton()),
                        Identity.of("finance", "finance"),
                        Identity.of("reviewer", "reviewer"),
                        Identity.auditor("auditor", settings.euCanada()));
    }

    List<Identity> people() {
        return people;
    }

    Optional<Identity> named(String name) {
        return Stream.concat(people.stream(), MACHINES.stream())
                .filter(identity -> identity.name().equals(name))
                .findFirst();
    }
}
