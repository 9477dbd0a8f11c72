package org.iclei.kit.crash;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** Starts JVMs on this class path; with an archive of their classes in half the time. */
final class QuickJava {

    /** A JVM that has ended. */
    record Ended(int exit, List<String> said) {}

    private final Path folder;
    private final String classPath;
    private final Path archive;

    /**
     * @param folder for jars and the archive
     */
    QuickJava(Path folder) {
        this.folder = folder;
        this.archive = folder.resolve("classes.jsa");
        this.classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(this::jar)
                        .collect(Collectors.joining(File.pathSeparator));
    }

    /** An archive takes no folders. */
    private String jar(String entry) {
        if (!Files.isDirectory(Path.of(entry))) return entry;
        var jar = folder.resolve(Math.abs(entry.hashCode()) + ".jar").toString();
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", jar, "-C", entry, ".");
        return jar;
    }

    /** Runs it once, and keeps the classes that it loaded for the next. */
    Ended rehearse(Class<?> main, List<String> words) {
        return run("-XX:ArchiveClassesAtExit=" + archive, main, words);
    }

    Ended run(Class<?> main, List<String> words) {
        return run("-XX:SharedArchiveFile=" + archive, main, words);
    }

    private Ended run(String option, Class<?> main, List<String> words) {
        try {
            var process = start(option, main, words).redirectErrorStream(true).start();
            var said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
            return new Ended(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ProcessBuilder start(String option, Class<?> main, List<String> words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        option,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Dlogback.configurationFile=child-log.xml",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        classPath,
                        main.getName()));
        command.addAll(words);
        return new ProcessBuilder(command);
    }
}
