package org.iclei.membership;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication(scanBasePackages = {"org.iclei.membership", "org.iclei.kit"})
public class MembershipService {
    public static void main(String... arguments) {
        SpringApplication.run(MembershipService.class, arguments);
    }
}
