package org.iclei.gateway.feed.organisations;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;

/**
 * Some of the organisations.
 *
 * @param total organisations on all pages now
 * @param cursor taken before the first page; the same on every page
 */
record OrganisationsPage(
        List<OrganisationState> items,
        int total,
        @Schema(description = "Follow the events from here once you have every page.")
                String cursor) {}
