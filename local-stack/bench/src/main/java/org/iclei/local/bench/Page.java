package org.iclei.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page in docs whose figures are written by a run and whose words are written by people. */
record Page(Path file) {
    private static final String BEGIN = "<!-- figures: ./run bench --write -->\n";
    private static final String END = "<!-- end of figures -->\n";

    /** Puts the report where the last one stands. */
    void replace(Report report) {
        try {
            var text = Files.readString(file);
            int begin = text.indexOf(BEGIN);
            int end = text.indexOf(END);
            if (begin < 0 || end < begin) {
                throw new IllegalStateException(file + " has lost the marks of its figures");
            }
            var before = text.substring(0, begin + BEGIN.length());
            Files.writeString(file, before + "\n" + report + "\n" + text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
