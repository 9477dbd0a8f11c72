package org.iclei.kit.outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.annotation.Scheduled;

/** Creates the service's topics once the broker is there; KafkaAdmin itself tries only at start. */
final class OwnTopics {
    private static final Logger log = LoggerFactory.getLogger(OwnTopics.class);

    private final KafkaAdmin admin;
    private boolean created;

    OwnTopics(KafkaAdmin admin) {
        this.admin = admin;
    }

    @Scheduled(fixedDelayString = "${iclei.topics.retry:3s}")
    void create() {
        if (created) return;
        try {
            admin.initialize();
            created = true;
        } catch (RuntimeException e) {
            log.warn("topics.missing cause={}", e.toString());
        }
    }
}
