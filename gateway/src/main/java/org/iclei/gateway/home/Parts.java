package org.iclei.gateway.home;

import org.iclei.gateway.feed.FeedState;
import org.iclei.gateway.routes.Routes;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks every part at once how it is, and waits for none of them long. */
@Component
final class Parts {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration SHARED_FOR = Duration.ofSeconds(1);
    private static final Map<String, String> TASKS =
            Map.of(
                    "membership", "organisations and their membership",
                    "events", "who meets where and when",
                    "exchange", "exchange programmes and their meetings");

    private final WebClient http = WebClient.create();
    private final Mono<List<Part>> now;
    private final Routes routes;
    private final FeedState feed;

    Parts(Routes routes, FeedState feed) {
        this.routes = routes;
        this.feed = feed;
        now = Mono.defer(this::ask).cache(SHARED_FOR);
    }

    /** However many ask, the parts are asked once a second. */
    Mono<List<Part>> now() {
        return now;
    }

    private Mono<List<Part>> ask() {
        var services =
                Flux.fromIterable(new TreeMap<>(routes.services()).entrySet())
                        .flatMapSequential(service -> state(service.getKey(), service.getValue()));
        return services.concatWith(log()).collectList();
    }

    private Mono<Part> state(String service, URI address) {
        var name = service + "-service";
        var ready = Part.ready(name, TASKS.getOrDefault(service, ""));
        return http.get()
                .uri(address.resolve("/actuator/health/readiness"))
                .exchangeToMono(
                        answer ->
                                answer.releaseBody()
                                        .thenReturn(
                                                answer.statusCode().is2xxSuccessful()
                                                        ? ready
                                                        : Part.away(
                                                                name, "starting or in trouble")))
                .timeout(PATIENCE)
                .onErrorReturn(Part.away(name, "does not answer"));
    }

    private Mono<Part> log() {
        return feed.records()
                .map(records -> Part.ready("event log", records + " events"))
                .timeout(PATIENCE)
                .onErrorReturn(Part.away("event log", "does not answer"));
    }
}
