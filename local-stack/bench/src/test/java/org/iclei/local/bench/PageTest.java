package org.iclei.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.iclei.local.bench.measure.Outcome;
import org.iclei.local.bench.measure.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;

class PageTest {
    @TempDir Path folder;

    @Test
    void the_figures_of_a_run_replace_those_of_the_last_one_and_leave_the_words_alone()
            throws IOException {
        var file = page("words\n%sold figures\n%smore words\n".formatted(BEGIN, END));

        new Page(file).replace(report());
        new Page(file).replace(report());

        assertThat(Files.readString(file))
                .startsWith("words\n" + BEGIN)
                .endsWith(END + "more words\n")
                .contains("commit 1234567 · 2 cores", "0.50 (0.50–0.50)", "all of them")
                .doesNotContain("old figures")
                .containsOnlyOnce("| store");
    }

    @Test
    void a_page_without_the_marks_is_left_alone() throws IOException {
        var file = page("words only");

        assertThatIllegalStateException().isThrownBy(() -> new Page(file).replace(report()));
        assertThat(file).hasContent("words only");
    }

    @Test
    void the_page_in_docs_has_its_marks() {
        assertThat(Path.of("../../docs/benchmarks.md")).content().contains(BEGIN, END);
    }

    private static final String BEGIN = "<!-- figures: ./run bench --write -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private Path page(String text) throws IOException {
        return Files.writeString(folder.resolve("benchmarks.md"), text);
    }

    private static Report report() {
        var day = LocalDate.of(2026, 11, 23);
        var report = new Report(new Machine(day, "1234567", 2, 0.1, "25"));
        var one = Samples.of(1);
        report.add(new Outcome("Commands", "per second", one, "inserts", Samples.of(2), null));
        report.start("with the caches", one);
        var sizes = new LinkedHashMap<String, Double>();
        sizes.put("store", 200.0);
        report.memory(sizes);
        return report;
    }
}
