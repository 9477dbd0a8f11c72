package org.iclei.schema.exchange;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Half-days that all delegations spend together at one place.
 *
 * @param city name of the city
 * @param country ISO 3166-1 alpha-2
 * @param organisation id of the hosting city of the programme; absent for an outside host
 * @param outsideHost whether the host is named although it takes no part in the programme
 * @param from first half-day, such as 2015-07-08/AM
 * @param to last half-day, such as 2015-07-10/PM
 */
public record CommonDay(
        String city,
        String country,
        @Nullable UUID organisation,
        boolean outsideHost,
        String from,
        String to) {}
