package org.iclei.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.local.demo.Gateway;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A partner system that reads the feed page by page and remembers every cursor. */
final class Feed {
    private final Gateway partner;

    Feed(Gateway partner) {
        this.partner = partner;
    }

    record Page(String from, String next, List<JsonNode> events) {}

    List<JsonNode> all() {
        return pages(100).stream().flatMap(page -> page.events().stream()).toList();
    }

    /** The one of a type that happened last. */
    JsonNode last(String type) {
        return all().stream()
                .filter(event -> event.get("type").asString().equals(type))
                .max(Comparator.comparing(event -> event.get("time").asString()))
                .orElseThrow();
    }

    List<Page> pages(int limit) {
        return pagesFrom("", limit);
    }

    /** Every page from a cursor to the end; each begins where the one before it ended. */
    List<Page> pagesFrom(String cursor, int limit) {
        var pages = new ArrayList<Page>();
        var page = page(cursor, limit);
        while (!page.next().equals(page.from())) {
            pages.add(page);
            var following = page(page.next(), limit);
            assertThat(following.from()).isEqualTo(page.next());
            page = following;
        }
        return pages;
    }

    private Page page(String cursor, int limit) {
        var path = "/api/feed/v1/events?limit=" + limit;
        var answer = partner.get(cursor.isEmpty() ? path : path + "&cursor=" + cursor);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        var headers = answer.http().headers();
        return new Page(
                headers.firstValue("Feed-From").orElseThrow(),
                headers.firstValue("Feed-Next").orElseThrow(),
                answer.body().valueStream().toList());
    }

    /** The events of each aggregate, in the order in which they were read. */
    static Map<String, List<JsonNode>> bySubject(List<JsonNode> events) {
        var bySubject = new LinkedHashMap<String, List<JsonNode>>();
        for (var event : events) {
            var subject = event.get("source").asString() + " " + event.get("subject").asString();
            bySubject.computeIfAbsent(subject, _ -> new ArrayList<>()).add(event);
        }
        return bySubject;
    }

    static List<String> types(List<JsonNode> events) {
        return events.stream().map(event -> event.get("type").asString()).toList();
    }

    static List<String> ids(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.events().stream())
                .map(event -> event.get("id").asString())
                .toList();
    }

    static Set<String> schemas(List<JsonNode> events) {
        return events.stream()
                .map(event -> event.get("dataschema").asString())
                .collect(Collectors.toSet());
    }

    static long sequence(JsonNode event) {
        return Long.parseLong(event.get("sequence").asString());
    }
}
