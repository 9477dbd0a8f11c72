package org.iclei.gateway.routes;

import org.iclei.kit.problem.Away;
import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

import java.io.IOException;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class RouteBeans {
    private static final List<HttpMethod> METHODS =
            List.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE);

    /** People's pages follow what happened; of it they hear what is public (ADR 22). */
    private static final Role[] HEARERS = {
        Role.PARTNER,
        Role.SECRETARIAT,
        Role.OFFICE,
        Role.FINANCE,
        Role.REVIEWER,
        Role.AUDITOR,
        Role.CITY
    };

    /**
     * Each service decides itself what a role may do there; what is the gateway's has rows here.
     */
    @Bean
    AccessTable accessTable(Routes routes) {
        var table = new AccessTable();
        List.of("/", "/schemas/**", "/openapi/**", "/asyncapi", "/asyncapi.json")
                .forEach(table::open);
        List.of("/api-docs", "/swagger-ui/**", "/api/feed/v1/openapi.json/**").forEach(table::open);
        List.of("/app", "/app/**").forEach(table::open);
        table.allow(HttpMethod.GET, "/api/session", Role.values());
        table.allow(HttpMethod.GET, "/api/feed/v1/events", HEARERS);
        table.allow(HttpMethod.GET, "/api/feed/**", Role.PARTNER, Role.SECRETARIAT);
        // for calendar programs, which cannot sign in: the secret is the permission
        table.open("/api/events/v1/calendars/{secret}.ics");
        for (var service : routes.services().keySet()) {
            var passedOn = "/api/" + service + "/**";
            METHODS.forEach(method -> table.allow(method, passedOn, Role.values()));
        }
        return table;
    }

    /** Connection refused, reset, cut short: the service behind the route is away. */
    @Bean
    Away unreachable() {
        return new Away(IOException.class);
    }
}
