package org.iclei.exchange;

import org.iclei.kit.seal.Announcement;
import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.iclei.schema.exchange.TrailSealed;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

@SpringBootApplication(scanBasePackages = {"org.iclei.exchange", "org.iclei.kit"})
public class ExchangeService {
    static void main(String[] arguments) {
        SpringApplication.run(ExchangeService.class, arguments);
    }

    @Bean
    AccessTable access() {
        Role[] readers = {
            Role.SECRETARIAT, Role.OFFICE, Role.FINANCE, Role.REVIEWER, Role.AUDITOR, Role.CITY
        };
        Role[] planners = {Role.SECRETARIAT, Role.OFFICE};
        var base = "/api/exchange/v1";
        return new AccessTable()
                .allow(HttpMethod.GET, base + "/trail/verification", Role.SECRETARIAT, Role.AUDITOR)
                .allow(HttpMethod.GET, base + "/openapi.json", Role.values())
                .allow(HttpMethod.GET, base + "/programmes", readers)
                .allow(HttpMethod.GET, base + "/programmes/{id}", readers)
                .allow(HttpMethod.POST, base + "/programmes", Role.SECRETARIAT)
                .allow(HttpMethod.GET, base + "/persons/{id}", Role.SECRETARIAT)
                .allow(HttpMethod.GET, base + "/pairings", readers)
                .allow(HttpMethod.GET, base + "/pairings/{id}", readers)
                .allow(HttpMethod.POST, base + "/pairings", planners)
                .allow(HttpMethod.POST, base + "/pairings/{id}/dissolution", planners)
                .allow(HttpMethod.POST, base + "/pairings/{id}/documents", planners)
                .allow(HttpMethod.GET, base + "/pairings/{id}/documents", readers)
                .allow(HttpMethod.GET, base + "/pairings/{id}/documents/{document}", readers)
                .allow(HttpMethod.GET, base + "/programmes/{id}/working-meetings", readers)
                .allow(HttpMethod.POST, base + "/programmes/{id}/working-meetings", planners)
                .allow(HttpMethod.GET, base + "/working-meetings/{id}", readers)
                .allow(HttpMethod.PUT, base + "/working-meetings/{id}/plan", planners)
                .allow(HttpMethod.POST, base + "/working-meetings/{id}/delegates", planners)
                .allow(HttpMethod.POST, base + "/working-meetings/{id}/cancellation", planners)
                .allow(HttpMethod.GET, base + "/tasks", planners);
    }

    @Bean
    Announcement sealedTrail() {
        return TrailSealed::new;
    }
}
