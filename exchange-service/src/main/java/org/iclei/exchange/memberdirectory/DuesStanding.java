package org.iclei.exchange.memberdirectory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a member's dues say of it, as membership-service last published it.
 *
 * @param standing such as ACTIVE or SUSPENDED
 * @param since first day of it
 */
public record DuesStanding(UUID organisation, String standing, LocalDate since) {}
