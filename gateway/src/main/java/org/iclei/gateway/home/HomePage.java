package org.iclei.gateway.home;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Fills the page, which needs no script. */
final class HomePage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private final String template = text("home/page.html");
    private final String row = text("home/part.html");
    private final Clock clock;
    private final URI tokens;

    HomePage(Clock clock, URI tokens) {
        this.clock = clock;
        this.tokens = tokens;
    }

    /**
     * @param here the address under which the reader found the page
     */
    String of(List<Part> parts, URI here) {
        long away = parts.stream().filter(part -> !part.ready()).count();
        return template.replace(
                        "{parts}", parts.stream().map(this::row).collect(Collectors.joining()))
                .replace(
                        "{summary}",
                        away == 0
                                ? "Everything runs."
                                : away + " of " + parts.size() + " parts do not answer.")
                .replace("{time}", TIME.format(clock.instant()))
                .replace("{here}", HtmlUtils.htmlEscape(here.toString()))
                .replace("{tokens}", HtmlUtils.htmlEscape(tokens.toString()));
    }

    private String row(Part part) {
        return row.replace("{name}", HtmlUtils.htmlEscape(part.name()))
                .replace("{state}", part.ready() ? "ready" : "away")
                .replace("{remark}", HtmlUtils.htmlEscape(part.remark()));
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
