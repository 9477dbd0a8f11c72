package org.iclei.membership.olddues;

import org.iclei.membership.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** How a file names an organisation. */
sealed interface Debtor {

    /** By name, country and subdivision. */
    record ByKey(String key) implements Debtor {
        static ByKey of(String name, String country, @Nullable String subdivision) {
            return new ByKey(Organisation.key(name, country, subdivision));
        }
    }

    /** By its id in another system, such as wikidata. */
    record ByExternalId(String system, String id) implements Debtor {}
}
