package org.iclei.events;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = {"org.iclei.events", "org.iclei.kit"})
public class EventsService {

    public static void main(String[] arguments) {
        SpringApplication.run(EventsService.class, arguments);
    }
}
