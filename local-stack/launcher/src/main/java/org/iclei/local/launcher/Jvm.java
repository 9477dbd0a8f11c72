package org.iclei.local.launcher;

import java.util.ArrayList;
import java.util.List;

/** The options of a small process that shares its machine with six others. */
final class Jvm {
    private static final List<String> SMALL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dfile.encoding=UTF-8");

    private Jvm() {}

    static List<String> of(String heap, List<String> program) {
        var arguments = new ArrayList<>(SMALL);
        arguments.add("-Xmx" + heap);
        arguments.addAll(program);
        return arguments;
    }

    /** A class of this launcher's own class path. */
    static List<String> main(String heap, String mainClass, List<String> arguments) {
        return main(heap, List.of(), mainClass, arguments);
    }

    /** The same for what must start quickly and is seldom asked. */
    static List<String> quickMain(String heap, String mainClass, List<String> arguments) {
        return main(heap, List.of("-XX:TieredStopAtLevel=1"), mainClass, arguments);
    }

    private static List<String> main(
            String heap, List<String> options, String mainClass, List<String> arguments) {
        var program = new ArrayList<>(options);
        program.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        program.addAll(arguments);
        return of(heap, program);
    }
}
