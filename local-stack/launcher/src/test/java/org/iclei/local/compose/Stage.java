package org.iclei.local.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder that stands for a container's root; the programs in it only note how they are called.
 */
final class Stage {
    private static final Pattern ABSOLUTE = Pattern.compile("(?<![\\w./}])/(?=[a-z])");
    private static final String NOTES =
            """
            #!/bin/sh
            printf '%%s\\n' "${0##*/}" "$@" '' >> '%s'
            """;

    private final Path root;
    private final Path calls;

    /**
     * @param programs absolute, as the container has them; what lies in /bin is on the PATH
     */
    Stage(Path root, String... programs) throws IOException {
        this.root = root;
        calls = root.resolve("calls");
        for (var program : programs) {
            var file = at(program);
            Files.createDirectories(file.getParent());
            Files.writeString(file, NOTES.formatted(calls));
            if (!file.toFile().setExecutable(true)) throw new IOException("no program: " + file);
        }
    }

    Path at(String absolute) {
        return root.resolve(absolute.substring(1));
    }

    /** The text of a script with the container's paths moved in here. */
    String moved(String script) {
        return ABSOLUTE.matcher(script).replaceAll(Matcher.quoteReplacement(root + "/"));
    }

    /**
     * Runs a command to its end.
     *
     * @return every program that was called, each with its arguments
     */
    List<List<String>> calls(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Files.deleteIfExists(calls);
        var started =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(root.resolve("output").toFile());
        started.environment().clear();
        started.environment().putAll(environment);
        started.environment().put("PATH", root + "/bin");
        int code = started.start().waitFor();
        if (code != 0) throw new IOException(Files.readString(root.resolve("output")));
        return Arrays.stream(Files.readString(calls).split("\n\n"))
                .map(call -> List.of(call.split("\n")))
                .toList();
    }
}
