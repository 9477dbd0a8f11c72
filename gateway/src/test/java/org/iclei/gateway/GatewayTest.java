package org.iclei.gateway;

import org.iclei.kit.testing.Backends;
import org.iclei.kit.testing.ServiceTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The gateway on a free port, in front of one service that answers and two that are away. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@ContextConfiguration(initializers = {Backends.class, FakeService.class})
@TestPropertySource(
        properties = {
            "iclei.routes.services.events=http://127.0.0.1:1",
            "iclei.routes.services.exchange=http://127.0.0.1:1",
            "iclei.routes.largest-body=1MB",
            "iclei.feed.live.heartbeat=300ms",
            "iclei.feed.live.patience=2s",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=2s"
        })
public @interface GatewayTest {}
