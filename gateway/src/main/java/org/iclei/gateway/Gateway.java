package org.iclei.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication(scanBasePackages = {"org.iclei.gateway", "org.iclei.kit"})
@ConfigurationPropertiesScan
class Gateway {

    static void main(String... arguments) {
        SpringApplication.run(Gateway.class, arguments);
    }
}
