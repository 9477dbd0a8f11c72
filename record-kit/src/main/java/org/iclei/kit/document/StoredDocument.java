package org.iclei.kit.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.bson.Document;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a document; who may see it is for its record to say.
 *
 * @param record the record it belongs to, such as {@code pairing:<id>}
 * @param kind what it is, in the business's word
 * @param name as the person's file was called; may hold a name, so it is in no log
 * @param size in bytes
 * @param checksum SHA-256, hexadecimal
 * @param keptUntil the last day on which it is kept
 * @param by opaque id of who handed it in
 */
public record StoredDocument(
        UUID id,
        String record,
        String kind,
        String name,
        FileType type,
        int size,
        String checksum,
        LocalDate keptUntil,
        String by,
        Instant at) {

    static StoredDocument of(Document row) {
        return new StoredDocument(
                UUID.fromString(row.getString("_id")),
                row.getString("record"),
                row.getString("kind"),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getInteger("size"),
                row.getString("checksum"),
                LocalDate.parse(row.getString("keptUntil")),
                row.getString("by"),
                row.getDate("at").toInstant());
    }

    /** Never shown inside the page that links to it, never taken for another type. */
    public ResponseEntity<byte[]> download(byte[] bytes) {
        return ResponseEntity.ok()
                .eTag("\"" + checksum + "\"")
                .contentType(MediaType.valueOf(type.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name, UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    @Override
    public String toString() {
        return "document " + id + " of " + record;
    }
}
