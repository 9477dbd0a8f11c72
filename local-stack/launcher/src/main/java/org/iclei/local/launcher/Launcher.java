package org.iclei.local.launcher;

import org.iclei.local.clock.ClockServer;
import org.iclei.local.clock.SettableClock;
import org.iclei.local.demo.Demo;
import org.iclei.local.demo.Gateway;
import org.iclei.local.process.Running;
import org.iclei.local.process.StackFolder;
import org.iclei.local.process.StartFailure;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The command line: starts everything, shows where to look, stops everything when told to.
 *
 * <p>A service that ends by itself is reported and the others go on, because none of them needs
 * another to answer. Without the store, the broker, the issuer or the gateway nothing works, so
 * everything stops.
 */
public final class Launcher {
    private final Progress progress = Progress.timed(System.out);
    private volatile boolean stopping;

    private Launcher() {}

    public static void main(String[] arguments) {
        var launcher = new Launcher();
        try {
            launcher.run(Options.parse(List.of(arguments)));
            new CountDownLatch(1).await();
        } catch (StartFailure e) {
            launcher.giveUp(e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Options options) {
        var folder = folder(options.data());
        var ports = Ports.USUAL.shifted(options.portOffset());
        var stack = new Stack(folder, ports, progress, options.start(), options.accessTokenLife());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        stack.onDeath(this::mourn);
        if (options.fresh()) {
            stack.wipe();
        }
        if (options.now() != null) {
            set(stack.clock(), options.now(), folder);
        }
        ClockServer.start(ports.clock(), stack.clock());
        stack.begin();
        load(stack, new FirstStart(folder));
        System.out.println(new Signpost(ports, folder));
    }

    private static Path folder(@Nullable Path named) {
        var usual = Checkout.here().root().resolve(".local");
        if (named == null) return usual;
        var folder = named.toAbsolutePath().normalize();
        if (!folder.equals(usual)) StackFolder.refuseForeign(folder);
        return folder;
    }

    /** Where something has happened already, time goes forward only. */
    private static void set(SettableClock clock, Instant now, Path folder) {
        if (!Files.exists(folder.resolve("store.db"))) {
            clock.begin(now);
        } else if (!clock.forward(now)) {
            throw new StartFailure(
                    "In this system's data it is %s already, and what happened stays."
                                    .formatted(clock.now())
                            + " Begin anew: ./run --fresh --now ...");
        }
    }

    /** Without its demo the system still runs, so that one can look for the reason. */
    private void load(Stack stack, FirstStart first) {
        if (!stack.has("gateway")) {
            progress.say("Without the gateway the demo is not loaded.");
            return;
        }
        try {
            var secretariat = new Gateway(stack.gatewayUrl(), () -> stack.token("automation"));
            first.once(() -> new Demo(secretariat, progress::say).load());
        } catch (RuntimeException e) {
            progress.say(
                    "The demo is not loaded: %s. The next start tries again."
                            .formatted(e.getMessage()));
        }
    }

    private void mourn(Running dead) {
        var name = dead.program().name();
        if (Stack.goesOnWithout(dead.program())) {
            progress.say(dead.obituary());
            progress.say(
                    ("The others go on without %s. To have it back, stop this with Ctrl-C and start"
                                    + " ./run again; nothing is lost.")
                            .formatted(name));
        } else {
            giveUp(dead.obituary() + "\nNothing works without %s.".formatted(name));
        }
    }

    /** What fails while everything is being stopped is no news. */
    private void giveUp(@Nullable String why) {
        if (!stopping) {
            System.err.println(why);
            System.exit(1);
        }
    }

    private void stop(Stack stack) {
        stopping = true;
        if (stack.runs()) {
            progress.say("stopping");
            stack.close();
            progress.say("stopped");
        }
    }
}
