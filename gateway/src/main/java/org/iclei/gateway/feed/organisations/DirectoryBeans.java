package org.iclei.gateway.feed.organisations;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.gateway.feed.live.LiveLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.concurrent.Executors;

@Configuration(proxyBeanMethods = false)
class DirectoryBeans {
    private static final String TOPIC = "membership";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    Directory directory(JsonMapper json, MeterRegistry metrics) {
        var unfit = metrics.counter("iclei.feed.passed.over", "reason", "unfit");
        return new Directory(new OrganisationFold(json), unfit);
    }

    @Bean
    DirectoryReading directoryReading(LiveLog liveLog, Directory directory) {
        return new DirectoryReading(liveLog, TOPIC, directory);
    }

    @Bean
    ReadOrganisations readOrganisations(Directory directory) {
        return new ReadOrganisations(directory, PATIENCE);
    }

    /** For pages that wait until enough was read. */
    @Bean(destroyMethod = "dispose")
    Scheduler feedWaiting() {
        return Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());
    }
}
