package org.iclei.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class HouseRulesTest {
    @Test
    void the_kit_keeps_the_house_rules() {
        HouseRules.check("org.iclei.kit");
    }

    /** ADR 9: lines that say something, so neither blank ones nor imports. */
    @Test
    void the_kit_stays_within_its_2500_lines() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            long lines =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(HouseRulesTest::lines)
                            .filter(line -> !line.isBlank() && !line.startsWith("import "))
                            .count();
            assertThat(lines).isLessThanOrEqualTo(2_500);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
