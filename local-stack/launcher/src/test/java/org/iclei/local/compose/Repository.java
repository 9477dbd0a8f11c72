package org.iclei.local.compose;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of this repository, read where they lie. */
final class Repository {
    static final Path ROOT = Path.of("../..");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    private Repository() {}

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode yaml(String text) {
        return JsonMapper.shared()
                .valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }

    /** What a text takes from its environment: {@code ${NAME}}, {@code ${NAME:default}}. */
    static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
