import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats every Java file of the repository ("apply"), or names those that differ and fails ("check").
 *
 * <p>Runs on the toolchain's JDK, because a formatter reads only the syntax of the JDK it runs on.
 */
class Format {
    public static void main(String[] mode) throws IOException {
        boolean apply = mode[0].equals("apply");
        var arguments =
                new ArrayList<>(
                        apply
                                ? List.of("--aosp", "--replace")
                                : List.of("--aosp", "--dry-run", "--set-exit-if-changed"));
        try (var files = Files.walk(Path.of("."))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".java") && file.contains("/src/"))
                    .filter(file -> !file.contains("/target/") && !file.contains("/node_modules/"))
                    .forEach(arguments::add);
        }
        Main.main(arguments.toArray(String[]::new));
    }
}
