package org.iclei.gateway.home;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.time.Clock;

@RestController
class HomeController {
    private final Parts parts;
    private final HomePage page;

    HomeController(Parts parts, Clock clock, @Value("${iclei.token-uri}") URI tokens) {
        this.parts = parts;
        page = new HomePage(clock, tokens);
    }

    @GetMapping("/")
    Mono<ResponseEntity<String>> home(ServerHttpRequest request) {
        return parts.now()
                .map(
                        now ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                                        .cacheControl(CacheControl.noStore())
                                        .body(page.of(now, request.getURI().resolve("/"))));
    }
}
