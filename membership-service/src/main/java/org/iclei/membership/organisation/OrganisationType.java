package org.iclei.membership.organisation;

/** Kinds of organisation, as the Charter and the fee schedules tell them apart. */
public enum OrganisationType {
    LOCAL_GOVERNMENT,
    REGIONAL_GOVERNMENT,
    INTERNATIONAL_ASSOCIATION,
    REGIONAL_ASSOCIATION,
    NATIONAL_ASSOCIATION,
    SUBNATIONAL_ASSOCIATION,
    INSTITUTE,
    REGIONAL_AFFILIATE,
    ASSOCIATE
}
