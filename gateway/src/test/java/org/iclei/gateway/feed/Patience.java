package org.iclei.gateway.feed;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

import java.time.Duration;

/** How long a test waits before it says that something does not happen. */
public final class Patience {
    private Patience() {}

    public static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(60));
    }
}
