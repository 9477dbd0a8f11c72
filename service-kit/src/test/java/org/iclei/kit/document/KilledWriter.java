package org.iclei.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;

import java.nio.file.Path;

/** A process that is killed as soon as the store has acknowledged a number of its writes. */
final class KilledWriter implements CommandListener {
    static final int SIZE = 3_000_000;
    private static final int KILLED = 137;

    private int left;

    private KilledWriter(int writes) {
        left = writes;
    }

    static void run(String database, int writes) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("surefire.test.class.path", "");
        var name = KilledWriter.class.getName();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                path.isEmpty() ? System.getProperty("java.class.path") : path,
                                name,
                                database,
                                Integer.toString(writes))
                        .inheritIO()
                        .start();
        assertThat(process.waitFor()).isEqualTo(KILLED);
    }

    static void main(String... arguments) {
        var listener = new KilledWriter(Integer.parseInt(arguments[1]));
        new Shelf(arguments[0], listener).store(Shelf.id("a"), Files.upload(SIZE));
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        boolean write = event.getCommandName().matches("insert|update");
        if (write && --left == 0) Runtime.getRuntime().halt(KILLED);
    }
}
