package org.iclei.local.launcher;

import org.iclei.local.aot.AotCache;
import org.iclei.local.aot.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes the applications' caches of what they load and run while somebody puts a load on them. */
public final class Training {
    private Training() {}

    /** Whether every application has a cache that fits it. */
    public static boolean done() {
        return caches(Checkout.here()).stream().allMatch(AotCache::fits);
    }

    /**
     * @param folder for the data of the training, which nobody needs afterwards
     */
    public static void run(Path folder, Progress progress, Consumer<Stack> load) {
        var caches = caches(Checkout.here());
        caches.forEach(AotCache::layOut);
        try (var stack = Stack.start(folder, Ports.free(), progress, Start.TRAINING)) {
            progress.say("training");
            load.accept(stack);
        }
        for (var cache : caches) {
            cache.make(Jvm.of(AppProcess.HEAP, List.of()));
            progress.say("made the cache of " + cache.jar().getFileName());
        }
    }

    private static List<AotCache> caches(Checkout checkout) {
        return Applications.MODULES.stream()
                .flatMap(module -> checkout.application(module).stream())
                .map(AotCache::new)
                .toList();
    }
}
