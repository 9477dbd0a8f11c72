package org.iclei.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Takes what it needs of the kit: it has neither a store nor an outbox. */
@SpringBootApplication(
        scanBasePackages = {
            "org.iclei.gateway",
            "org.iclei.kit.problem",
            "org.iclei.kit.viewer",
            "org.iclei.kit.request",
            "org.iclei.kit.observation",
            "org.iclei.kit.openapi"
        })
@ConfigurationPropertiesScan
class Gateway {

    static void main(String... arguments) {
        SpringApplication.run(Gateway.class, arguments);
    }
}
