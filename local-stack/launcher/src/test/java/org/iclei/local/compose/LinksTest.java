package org.iclei.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that sends its reader nowhere is mended before anybody reads it. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#\\s]+)");
    private static final Pattern NAMED =
            Pattern.compile("`((?:docs|compose|local-stack|shared-schema)/[\\w./-]+\\.\\w+)`");
    private static final Pattern DECISION = Pattern.compile("ADR (\\d+)");
    private static final Set<String> ELSEWHERE = Set.of("target", "node_modules", ".git", ".local");

    static List<Path> pages() throws IOException {
        var pages = new ArrayList<Path>();
        Files.walkFileTree(
                Repository.ROOT,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes a) {
                        return ELSEWHERE.contains(folder.getFileName().toString())
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                        if (file.toString().endsWith(".md")) pages.add(file);
                        return FileVisitResult.CONTINUE;
                    }
                });
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_link_leads_to_a_file(Path page) {
        assertThat(found(LINK, page).map(page.getParent()::resolve)).allMatch(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_file_that_a_page_names_is_there(Path page) {
        assertThat(found(NAMED, page).map(Repository.ROOT::resolve)).allMatch(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_decision_that_a_page_names_was_written_down(Path page) throws IOException {
        List<String> decisions;
        try (var files = Files.list(Repository.ROOT.resolve("docs/adr"))) {
            decisions = files.map(file -> file.getFileName().toString().substring(0, 4)).toList();
        }

        assertThat(found(DECISION, page).map(number -> "%4s".formatted(number).replace(' ', '0')))
                .allMatch(decisions::contains);
    }

    private static Stream<String> found(Pattern what, Path page) {
        try {
            return what.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult it) -> it.group(1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
