package org.iclei.local.compose;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code docker-compose.yml} says with the values of {@code .env.example}. */
final class Compose {
    static final String FILE = "docker-compose.yml";

    private final JsonNode file;

    Compose() {
        var text = Repository.text(FILE);
        for (var value : example().entrySet()) {
            text = text.replaceAll("\\$\\{" + value.getKey() + "(:\\?[^}]*)?}", value.getValue());
        }
        file = Repository.yaml(text.replace("$$", "$"));
    }

    static Map<String, String> example() {
        try {
            var read = new Properties();
            read.load(new java.io.StringReader(Repository.text(".env.example")));
            return read.stringPropertyNames().stream()
                    .collect(
                            Collectors.toMap(
                                    name -> name, read::getProperty, (a, _) -> a, TreeMap::new));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Map<String, JsonNode> services() {
        return file.get("services").properties().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    }

    /** Those that are built here, by the name of their module. */
    Stream<String> applications() {
        return services().entrySet().stream()
                .filter(service -> service.getValue().has("build"))
                .map(service -> service.getValue().at("/build/args/APPLICATION").asString());
    }

    Map<String, String> environment(String service) {
        return services().get(service).path("environment").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().asString()));
    }
}
