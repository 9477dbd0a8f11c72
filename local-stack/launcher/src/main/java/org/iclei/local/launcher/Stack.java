package org.iclei.local.launcher;

import org.iclei.local.aot.Start;
import org.iclei.local.clock.SettableClock;
import org.iclei.local.process.Children;
import org.iclei.local.process.Program;
import org.iclei.local.process.Running;
import org.iclei.local.process.TakenPorts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole system as processes on this machine, in one folder.
 *
 * <pre>{@code
 * try (var stack = Stack.start(folder, Ports.free(), Progress.SILENT)) {
 *     var token = stack.token("automation");
 *     … stack.gatewayUrl() …
 * }
 * }</pre>
 */
public final class Stack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ports ports;
    private final Progress progress;
    private final Children children;
    private final SettableClock clock;
    private final List<List<Program>> waves;
    private final Set<Running> ready = ConcurrentHashMap.newKeySet();
    private Consumer<Running> onDeath;

    Stack(Path folder, Ports ports, Progress progress, Start start, Duration accessTokenLife) {
        this(
                folder,
                ports,
                progress,
                waves(
                        new Foundation(folder.toAbsolutePath(), ports, accessTokenLife),
                        progress,
                        start));
    }

    /**
     * @param waves started one after the other, each at once; stopped the other way round
     */
    Stack(Path folder, Ports ports, Progress progress, List<List<Program>> waves) {
        this.ports = ports;
        this.progress = progress;
        this.waves = waves;
        onDeath = dead -> progress.say(dead.obituary());
        children = new Children(folder.toAbsolutePath());
        clock = new SettableClock(folder, Clock.systemUTC());
    }

    private static List<List<Program>> waves(
            Foundation foundation, Progress progress, Start start) {
        var applications =
                new Applications(Checkout.here(), foundation.folder(), foundation.ports(), start);
        applications.notBuilt().forEach(name -> progress.say(name + " is not built: left out"));
        return List.of(
                foundation.programs(),
                applications.services(),
                applications.gateway().stream().toList());
    }

    /** Everything, ready to be used; or a {@link org.iclei.local.process.StartFailure}. */
    public static Stack start(Path folder, Ports ports, Progress progress) {
        return start(folder, ports, progress, Start.CACHED);
    }

    /** The same with the applications started in another way. */
    public static Stack start(Path folder, Ports ports, Progress progress, Start start) {
        return started(new Stack(folder, ports, progress, start, Foundation.USUAL_LIFE));
    }

    /** The same with people's access tokens that expire sooner, or later. */
    public static Stack start(Path folder, Ports ports, Progress progress, Duration tokenLife) {
        return started(new Stack(folder, ports, progress, Start.CACHED, tokenLife));
    }

    static Stack started(Stack stack) {
        try {
            stack.begin();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    public String gatewayUrl() {
        return Ports.localUrl(ports.gateway());
    }

    public String issuerUrl() {
        return ports.issuerUrl();
    }

    /** A fresh access token of one of the issuer's programs, {@code automation} for example. */
    public String token(String client) {
        return tokenOf(issuerUrl(), client);
    }

    /** The same for a stack that somebody else has started. */
    public static String tokenOf(String issuerUrl, String client) {
        return new Tokens(issuerUrl).of(client);
    }

    /** What the services take for the business's time. */
    public SettableClock clock() {
        return clock;
    }

    /** Ends one process as a power cut would. */
    public void kill(String name) {
        children.kill(name);
    }

    /** Starts one process again, and waits until it is ready. */
    public void restart(String name) {
        children.stop(List.of(name));
        awaitReady(launch(program(name)));
    }

    @Override
    public void close() {
        for (var wave : waves.reversed()) {
            children.stop(wave.stream().map(Program::name).toList());
        }
        children.close();
    }

    boolean has(String name) {
        return programs().anyMatch(program -> program.name().equals(name));
    }

    boolean runs() {
        return children.any();
    }

    void onDeath(Consumer<Running> action) {
        onDeath = action;
    }

    /** The data of earlier runs; logs and the demo's mark with them. */
    void wipe() {
        children.wipe();
        progress.say("wiped the data of earlier runs");
    }

    /** The services need no other to answer; everything else is needed by all. */
    static boolean goesOnWithout(Program program) {
        return program.name().endsWith("-service");
    }

    void begin() {
        children.leftovers().forEach(name -> progress.say("ended " + name + " of an earlier run"));
        TakenPorts.refuse(programs().toList());
        for (var wave : waves) {
            wave.stream().map(this::launch).toList().forEach(this::awaitReady);
        }
    }

    private Running launch(Program program) {
        progress.say("starting " + program.name());
        return children.start(program, this::mourn);
    }

    private void awaitReady(Running child) {
        child.awaitReady(PATIENCE);
        ready.add(child);
        var program = child.program();
        progress.say("%s is ready on port %d".formatted(program.name(), program.port()));
    }

    /** Who dies before it is ready is reported to those who wait for it. */
    private void mourn(Running dead) {
        if (ready.remove(dead)) {
            onDeath.accept(dead);
        }
    }

    private Program program(String name) {
        return programs()
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + name));
    }

    private Stream<Program> programs() {
        return waves.stream().flatMap(List::stream);
    }
}
