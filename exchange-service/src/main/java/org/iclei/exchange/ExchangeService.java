package org.iclei.exchange;

import org.apache.kafka.clients.admin.NewTopic;
import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

@SpringBootApplication(scanBasePackages = {"org.iclei.exchange", "org.iclei.kit"})
public class ExchangeService {
    private static final int PARTITIONS = 6;

    static void main(String[] arguments) {
        SpringApplication.run(ExchangeService.class, arguments);
    }

    /**
     * Partitions stay six for ever and nothing expires: a projection may start from the beginning.
     */
    @Bean
    KafkaAdmin.NewTopics topics() {
        return new KafkaAdmin.NewTopics(
                kept("exchange"),
                kept("error.membership.exchange.memberdirectory"),
                kept("error.events.exchange.meeting"),
                kept("error.exchange.exchange.withdrawal"));
    }

    private static NewTopic kept(String name) {
        return TopicBuilder.name(name).partitions(PARTITIONS).config("retention.ms", "-1").build();
    }

    @Bean
    AccessTable access() {
        Role[] readers = {
            Role.SECRETARIAT, Role.OFFICE, Role.FINANCE, Role.REVIEWER, Role.AUDITOR, Role.CITY
        };
        Role[] planners = {Role.SECRETARIAT, Role.OFFICE};
        var base = "/api/exchange/v1";
        return new AccessTable()
                .allow(HttpMethod.GET, base + "/openapi.json", Role.values())
                .allow(HttpMethod.GET, base + "/programmes", readers)
                .allow(HttpMethod.GET, base + "/programmes/{id}", readers)
                .allow(HttpMethod.POST, base + "/programmes", Role.SECRETARIAT)
                .allow(HttpMethod.GET, base + "/pairings", readers)
                .allow(HttpMethod.GET, base + "/pairings/{id}", readers)
                .allow(HttpMethod.POST, base + "/pairings", planners)
                .allow(HttpMethod.POST, base + "/pairings/{id}/dissolution", planners)
                .allow(HttpMethod.GET, base + "/programmes/{id}/working-meetings", readers)
                .allow(HttpMethod.POST, base + "/programmes/{id}/working-meetings", planners)
                .allow(HttpMethod.GET, base + "/working-meetings/{id}", readers)
                .allow(HttpMethod.PUT, base + "/working-meetings/{id}/plan", planners)
                .allow(HttpMethod.POST, base + "/working-meetings/{id}/delegates", planners)
                .allow(HttpMethod.POST, base + "/working-meetings/{id}/cancellation", planners)
                .allow(HttpMethod.GET, base + "/tasks", planners);
    }
}
