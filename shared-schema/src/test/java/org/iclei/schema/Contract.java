package org.iclei.schema;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of one event type. */
record Contract(Path folder) {
    static final Path ROOT = Path.of("src/main/resources/contracts");

    record Sample(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Contract> all() {
        return list(ROOT).filter(Files::isDirectory).map(Contract::new).toList();
    }

    EventType type() {
        return Catalogue.named(name()).orElseThrow(() -> new AssertionError(name()));
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Oldest first; a gap in the numbers ends the list. */
    List<JsonNode> revisions() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> folder.resolve("schema." + n + ".json"))
                .takeWhile(Files::exists)
                .map(file -> Json.tree(text(file)))
                .toList();
    }

    JsonNode newest() {
        return revisions().getLast();
    }

    List<Sample> samples() {
        var samples = folder.resolve("samples");
        return Files.exists(samples)
                ? list(samples)
                        .map(file -> new Sample(name() + "/" + file.getFileName(), text(file)))
                        .toList()
                : List.of();
    }

    long files() {
        return list(folder).filter(Files::isRegularFile).count();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
