package org.iclei.gateway.realm;

import org.iclei.gateway.FakeService;
import org.iclei.gateway.GatewayTest;
import org.iclei.kit.testing.Backends;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The gateway with Keycloak and the realm of Compose: {@code mvn verify -Pkeycloak}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("keycloak")
@GatewayTest
@ContextConfiguration(initializers = {Backends.class, FakeService.class, KeycloakTest.Realm.class})
@interface KeycloakTest {

    /** The addresses that Compose gives the gateway, on the ports of this run. */
    final class Realm implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext application) {
            try {
                RunningKeycloak.await();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var resourceServer = "spring.security.oauth2.resourceserver.jwt.";
            TestPropertyValues.of(
                            resourceServer + "issuer-uri=" + RunningKeycloak.ISSUER,
                            resourceServer + "jwk-set-uri=" + Keycloak.keys(),
                            "ICLEI_SIGN_IN_URI=" + Keycloak.door("auth"),
                            "ICLEI_SIGN_IN_TOKEN_URI=" + Keycloak.door("token"),
                            "ICLEI_SIGN_OUT_URI=" + Keycloak.door("logout"))
                    .applyTo(application);
        }
    }
}
