package org.iclei.membership.organisation.lineage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody whose dues count for its heir.
 *
 * @param from the first day on which they do; before it they were the predecessor's alone
 */
public record Inherited(UUID organisation, LocalDate from) {}
