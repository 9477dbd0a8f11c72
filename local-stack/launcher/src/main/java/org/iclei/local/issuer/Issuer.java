package org.iclei.local.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

@SpringBootApplication
@EnableConfigurationProperties(IssuerSettings.class)
public class Issuer {
    public static void main(String[] args) {
        SpringApplication.run(Issuer.class, args);
    }
}
