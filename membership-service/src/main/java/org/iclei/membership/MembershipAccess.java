package org.iclei.membership;

import static org.iclei.kit.viewer.Role.AUDITOR;
import static org.iclei.kit.viewer.Role.CITY;
import static org.iclei.kit.viewer.Role.FINANCE;
import static org.iclei.kit.viewer.Role.OFFICE;
import static org.iclei.kit.viewer.Role.REVIEWER;
import static org.iclei.kit.viewer.Role.SECRETARIAT;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.iclei.kit.seal.Announcement;
import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.iclei.schema.membership.TrailSealed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembershipAccess {
    private static final String API = "/api/membership/v1";
    private static final Role[] READERS = {SECRETARIAT, FINANCE, REVIEWER, OFFICE, CITY};

    /** Who has to do with an application; a reviewer reads calls and inventories. */
    private static final Role[] ADMITTING = {SECRETARIAT, FINANCE, OFFICE, CITY};

    private static final Role[] BILLING = {SECRETARIAT, FINANCE, OFFICE};

    @Bean
    AccessTable access() {
        return applications(new AccessTable())
                .allow(POST, API + "/imports", SECRETARIAT, OFFICE)
                .allow(POST, API + "/organisations", SECRETARIAT, OFFICE)
                .allow(GET, API + "/organisations", READERS)
                .allow(GET, API + "/organisations/{id}", READERS)
                .allow(PATCH, API + "/organisations/{id}", SECRETARIAT, OFFICE)
                .allow(PUT, API + "/organisations/{id}/contacts", SECRETARIAT, OFFICE, CITY)
                .allow(POST, API + "/organisations/{id}/merge", SECRETARIAT)
                .allow(POST, API + "/succession-previews", SECRETARIAT)
                .allow(POST, API + "/successions", SECRETARIAT)
                .allow(GET, API + "/successions/{id}", SECRETARIAT)
                .allow(GET, API + "/successions/{id}/trail", SECRETARIAT, AUDITOR)
                .allow(GET, API + "/duplicates", SECRETARIAT, OFFICE)
                .allow(GET, API + "/organisations/{id}/standing", READERS)
                .allow(POST, API + "/organisations/{id}/resignation", SECRETARIAT, OFFICE)
                .allow(POST, API + "/organisations/{id}/termination", SECRETARIAT)
                .allow(GET, API + "/dues-invoices", SECRETARIAT, FINANCE, OFFICE, CITY)
                .allow(GET, API + "/dues-invoices/{id}", SECRETARIAT, FINANCE, OFFICE, CITY)
                .allow(POST, API + "/dues-invoices", BILLING)
                .allow(POST, API + "/dues-imports", BILLING)
                .allow(POST, API + "/dues-invoices/{id}/payments", BILLING)
                .allow(POST, API + "/dues-invoices/{id}/payments/{reference}/reversal", BILLING)
                .allow(POST, API + "/dues-invoices/{id}/waiver", BILLING)
                .allow(POST, API + "/dues-invoices/{id}/cancellation", BILLING)
                .allow(GET, API + "/tasks", SECRETARIAT, OFFICE)
                .allow(GET, API + "/offices", Role.values())
                .allow(POST, API + "/persons", SECRETARIAT, OFFICE, CITY)
                .allow(GET, API + "/persons/{id}", SECRETARIAT)
                .allow(DELETE, API + "/persons/{id}", SECRETARIAT)
                .allow(POST, API + "/organisations/{id}/hand-over", SECRETARIAT)
                .allow(GET, API + "/organisations/{id}/trail", SECRETARIAT, OFFICE)
                .allow(GET, API + "/dues-invoices/{id}/trail", SECRETARIAT, OFFICE, FINANCE)
                .allow(GET, API + "/roll-ups", READERS)
                .allow(GET, API + "/reach", READERS)
                .allow(GET, API + "/reach-statements", READERS)
                .allow(GET, API + "/reach-statements/{id}", READERS)
                .allow(GET, API + "/reach-statements/{id}/trail", SECRETARIAT, AUDITOR)
                .allow(POST, API + "/reach-statements", SECRETARIAT)
                .allow(GET, API + "/trail/verification", SECRETARIAT, AUDITOR)
                .allow(GET, API + "/openapi.json", Role.values());
    }

    /** Nobody's but the city's and its office's until they are handed in. */
    private static AccessTable drafts(AccessTable table) {
        var all = API + "/application-drafts";
        return table.allow(POST, all, OFFICE, CITY)
                .allow(GET, all, OFFICE, CITY)
                .allow(GET, all + "/{id}", OFFICE, CITY)
                .allow(PUT, all + "/{id}", OFFICE, CITY)
                .allow(POST, all + "/{id}/submission", OFFICE, CITY);
    }

    private static AccessTable applications(AccessTable table) {
        var all = API + "/applications";
        var one = all + "/{id}";
        return drafts(table)
                .allow(GET, all, ADMITTING)
                .allow(POST, all, SECRETARIAT, OFFICE, CITY)
                .allow(GET, one, ADMITTING)
                .allow(POST, one + "/office-check", SECRETARIAT, OFFICE)
                .allow(POST, one + "/information-request", SECRETARIAT, OFFICE)
                .allow(POST, one + "/information", SECRETARIAT, OFFICE, CITY)
                .allow(POST, one + "/notes", SECRETARIAT, OFFICE)
                .allow(PUT, one + "/assignee", SECRETARIAT, OFFICE)
                .allow(POST, one + "/invoice", SECRETARIAT, OFFICE)
                .allow(POST, one + "/refund", SECRETARIAT, FINANCE)
                .allow(POST, one + "/withdrawal", SECRETARIAT, OFFICE, CITY)
                .allow(POST, one + "/resolution", SECRETARIAT, OFFICE, CITY)
                .allow(POST, one + "/eligibility", SECRETARIAT)
                .allow(POST, one + "/approval", SECRETARIAT)
                .allow(POST, one + "/decline", SECRETARIAT)
                .allow(POST, API + "/approvals", SECRETARIAT)
                .allow(GET, API + "/approvals/{id}/trail", SECRETARIAT, AUDITOR)
                .allow(POST, one + "/documents", SECRETARIAT, OFFICE, CITY)
                .allow(GET, one + "/documents", ADMITTING)
                .allow(GET, one + "/documents/{document}", ADMITTING)
                // it holds the offices' notes, which the applicant does not see
                .allow(GET, one + "/trail", SECRETARIAT, FINANCE, OFFICE);
    }

    @Bean
    Announcement sealedTrail() {
        return TrailSealed::new;
    }
}
