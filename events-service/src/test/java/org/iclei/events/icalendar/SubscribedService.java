package org.iclei.events.icalendar;

import org.iclei.events.Neighbours;
import org.iclei.kit.testing.ServiceTest;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A service of its own, so that nobody else's meetings are in its calendars. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(properties = "iclei.gateway-url=https://network.example")
@Import(Neighbours.class)
public @interface SubscribedService {}
