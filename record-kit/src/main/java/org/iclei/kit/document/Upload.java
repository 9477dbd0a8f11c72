package org.iclei.kit.document;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.kit.request.NewId;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A file that was handed in and is what it says it is. */
public final class Upload {
    static final int LARGEST = 10 << 20;
    private static final int LONGEST_NAME = 120;

    /** What tells one request from another. */
    private record Request(String kind, String name, FileType type, String checksum) {}

    private final String name;
    private final FileType type;
    private final String checksum;
    private final byte[] bytes;

    private Upload(String name, FileType type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.checksum = checksum(bytes);
        this.bytes = bytes;
    }

    /**
     * @param contentType the request's header
     * @param disposition the request's header; its file name is kept, and shown to nobody else
     * @throws Refused when it is too large, of no type that is stored, or not of the type it says
     */
    public static Upload of(
            String contentType, @Nullable String disposition, byte @Nullable [] body) {
        var bytes = body == null ? new byte[0] : body;
        if (bytes.length > LARGEST) {
            throw new Refused(
                    ProblemType.BODY_TOO_LARGE,
                    "A document has at most 10 MiB (10,485,760 bytes).");
        }
        var type =
                FileType.of(contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                        .orElseThrow(Upload::unsupported);
        if (!type.fits(bytes)) {
            throw new Refused(
                    ProblemType.DOCUMENT_TYPE_MISMATCH,
                    "These bytes are no " + type + ", which Content-Type says they are.");
        }
        return new Upload(name(disposition, type), type, bytes);
    }

    /** The id of the document: the same key with other bytes, or as another kind, is reused. */
    public NewId idOf(IdempotencyKey key, String kind) {
        return key.idOf(new Request(kind, name, type, checksum));
    }

    String name() {
        return name;
    }

    FileType type() {
        return type;
    }

    String checksum() {
        return checksum;
    }

    byte[] bytes() {
        return bytes;
    }

    /** SHA-256, hexadecimal. */
    static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Refused unsupported() {
        return new Refused(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send a PDF, PNG, JPEG, DOCX or XLSX file.");
    }

    /** Without folders and control characters; ends as its type does, whatever it said. */
    private static String name(@Nullable String disposition, FileType type) {
        var given = disposition == null ? null : parsed(disposition).getFilename();
        var plain = given == null ? "" : given.replaceAll(".*[/\\\\]|\\p{C}", "").strip();
        var ending = "." + type.extension();
        var stem =
                plain.toLowerCase(Locale.ROOT).endsWith(ending)
                        ? plain.substring(0, plain.length() - ending.length())
                        : plain;
        if (stem.isBlank()) stem = "document";
        int length = Math.min(stem.codePointCount(0, stem.length()), LONGEST_NAME);
        return stem.substring(0, stem.offsetByCodePoints(0, length)) + ending;
    }

    private static ContentDisposition parsed(String disposition) {
        try {
            return ContentDisposition.parse(disposition);
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    ProblemType.MALFORMED_PARAMETER,
                    "Content-Disposition is written like: attachment; filename=\"agreement.pdf\".");
        }
    }
}
