package org.iclei.events;

import static org.iclei.kit.viewer.Role.AUDITOR;
import static org.iclei.kit.viewer.Role.CITY;
import static org.iclei.kit.viewer.Role.FINANCE;
import static org.iclei.kit.viewer.Role.OFFICE;
import static org.iclei.kit.viewer.Role.REVIEWER;
import static org.iclei.kit.viewer.Role.SECRETARIAT;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.iclei.kit.seal.Announcement;
import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.iclei.schema.events.TrailSealed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventsAccess {
    private static final String API = "/api/events/v1";
    private static final Role[] READERS = {SECRETARIAT, OFFICE, FINANCE, REVIEWER, AUDITOR, CITY};

    @Bean
    AccessTable access() {
        return new AccessTable()
                .allow(GET, API + "/working-meetings", READERS)
                .allow(GET, API + "/working-meetings/{id}", READERS)
                .allow(GET, API + "/study-visits", READERS)
                .allow(GET, API + "/programmes/{programme}/calendar.ics", READERS)
                .allow(GET, API + "/organisations/{organisation}/calendar.ics", READERS)
                .allow(GET, API + "/persons/{id}", SECRETARIAT)
                .allow(POST, API + "/calendar-links", READERS)
                .allow(GET, API + "/calendar-links", READERS)
                .allow(GET, API + "/calendar-links/{id}", READERS)
                .allow(DELETE, API + "/calendar-links/{id}", READERS)
                // calendar programs cannot sign in: the secret is the permission
                .open(API + "/calendars/{secret}.ics")
                .allow(GET, API + "/trail/verification", SECRETARIAT, AUDITOR)
                .allow(GET, API + "/openapi.json", Role.values());
    }

    @Bean
    Announcement sealedTrail() {
        return TrailSealed::new;
    }
}
