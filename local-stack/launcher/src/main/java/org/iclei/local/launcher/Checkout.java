package org.iclei.local.launcher;

import org.iclei.local.process.StartFailure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/** The repository on this machine, in which the four applications lie as files. */
public record Checkout(Path root) {

    /** The nearest folder, upwards from here, that holds this system. */
    public static Checkout here() {
        for (var folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("local-stack/launcher"))) {
                return new Checkout(folder);
            }
        }
        throw new StartFailure("Start this inside the repository.");
    }

    /** The application that a module's last build made. */
    public Optional<Path> application(String module) {
        var target = root.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
