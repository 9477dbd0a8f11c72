package org.iclei.local.bench;

import org.iclei.local.bench.measure.Load;
import org.iclei.local.bench.system.HttpConnection;
import org.iclei.local.bench.system.Reading;
import org.iclei.local.bench.system.Registration;
import org.iclei.local.demo.Demo;
import org.iclei.local.demo.Gateway;
import org.iclei.local.launcher.Stack;

import java.time.Duration;

/** What the applications are trained with: the demo, then commands and reads in great number. */
final class Workout {
    private static final Load LOAD = new Load(16, Duration.ofSeconds(20));

    private Workout() {}

    static void with(Stack stack) {
        var token = stack.token("automation");
        var url = stack.gatewayUrl();
        new Demo(new Gateway(url, () -> token), _ -> {}).load();
        LOAD.perSecond(() -> new Registration(new HttpConnection(url), token));
        LOAD.perSecond(() -> new Reading(new HttpConnection(url), token));
    }
}
