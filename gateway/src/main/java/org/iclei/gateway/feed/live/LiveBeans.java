package org.iclei.gateway.feed.live;

import io.micrometer.core.instrument.MeterRegistry;

import org.iclei.gateway.feed.Decoding;
import org.iclei.gateway.feed.ReadPage;
import org.iclei.gateway.feed.Topics;
import org.iclei.gateway.feed.log.LogTail;
import org.iclei.gateway.feed.log.Readers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class LiveBeans {

    @Bean
    Ring ring(LiveSettings settings) {
        return new Ring(settings.ringEvents(), settings.ringSize().toBytes());
    }

    @Bean
    LiveFigures liveFigures(MeterRegistry metrics) {
        return new LiveFigures(metrics);
    }

    @Bean
    Tailer tailer(
            @Value("${spring.kafka.bootstrap-servers}") String servers,
            Ring ring,
            Decoding decoding,
            LiveFigures figures) {
        return new Tailer(() -> new LogTail(servers, Topics.ALL), ring, decoding, figures);
    }

    @Bean
    LiveLog liveLog(Ring ring, Readers readers, ReadPage readPage) {
        return new LiveLog(ring, readers, readPage);
    }

    @Bean
    Streams streams(LiveLog log, JsonMapper json, LiveSettings settings, LiveFigures figures) {
        return new Streams(log, new Frames(json), settings, figures);
    }
}
