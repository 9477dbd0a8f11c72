package org.iclei.gateway.signin;

import org.iclei.gateway.FakeService;
import org.iclei.gateway.GatewayTest;
import org.iclei.kit.testing.Backends;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The gateway with an issuer that does what a test says, and a clock that a test may move. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GatewayTest
@Import(MovableClock.Clocks.class)
@ContextConfiguration(initializers = {Backends.class, FakeService.class, FakeIssuer.class})
@interface SignInTest {}
