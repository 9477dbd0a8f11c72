package org.iclei.kit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The figures that alerts and dashboards ask for, and those that a process counts. */
public final class WatchedFigures {
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b");
    private static final Set<String> FUNCTIONS = Set.of("histogram_quantile", "min_over_time");

    private WatchedFigures() {}

    public static Set<String> byAlerts() throws IOException {
        return asked(Path.of("../local-stack/alerts/rules.yml"), "expr:");
    }

    public static Set<String> byDashboards() throws IOException {
        return asked(Path.of("../compose/grafana/dashboards/network.json"), "\"expr\":");
    }

    /** The names in what {@code /actuator/prometheus} answers. */
    public static Set<String> counted(String figures) {
        return figures.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("[{ ].*", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> asked(Path file, String expression) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains(expression))
                .map(line -> line.substring(line.indexOf(expression) + expression.length()))
                .flatMap(line -> NAME.matcher(line).results())
                .map(found -> found.group())
                .filter(name -> !FUNCTIONS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
