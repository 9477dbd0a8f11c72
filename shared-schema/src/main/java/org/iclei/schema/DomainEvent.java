package org.iclei.schema;

import java.time.LocalDate;
import java.util.List;

/** A fact that a service publishes; every record that implements it stands in the catalogue. */
public interface DomainEvent {

    /** The business day on which it happened, which may lie long before the day of publication. */
    LocalDate occurredOn();

    /** The organisations it concerns; filters and office scope read them. */
    List<OrganisationFacts> organisations();
}
