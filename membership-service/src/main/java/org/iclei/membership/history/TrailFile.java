package org.iclei.membership.history;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.iclei.kit.listing.Unformulated;
import org.iclei.membership.history.TrailEntry.FieldChange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A trail as a file that others may keep: a row for each value that changed. */
final class TrailFile {
    static final String CSV = "text/csv";
    private static final FieldChange NOTHING = new FieldChange("", null, null, false);

    private TrailFile() {}

    static ResponseEntity<byte[]> answer(UUID record, TrailView trail) {
        var name = "attachment; filename=\"trail-" + record + ".csv\"";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CSV))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(text(trail).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(TrailView trail) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(
                    "n", "at", "actor", "reason", "field", "before", "after", "erased", "hash");
            for (var entry : trail.entries()) {
                var changes = entry.changes().isEmpty() ? List.of(NOTHING) : entry.changes();
                for (var change : changes) writer.writeRecord(row(entry, change));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String[] row(TrailEntry entry, FieldChange change) {
        return new String[] {
            String.valueOf(entry.n()),
            entry.at().toString(),
            entry.actor(),
            entry.reason(),
            change.field(),
            Unformulated.text(Objects.toString(change.before(), "")),
            Unformulated.text(Objects.toString(change.after(), "")),
            String.valueOf(change.erased()),
            entry.hash()
        };
    }
}
