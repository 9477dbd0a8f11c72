package org.iclei.kit.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/** What may be stored: nothing that a browser would run. */
public enum FileType {
    PDF("application/pdf", "pdf", "%PDF-", "%%EOF", null),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n", "", null),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff", "", null),
    DOCX(office("wordprocessingml.document"), "docx", "PK\u0003\u0004", "", "word/document.xml"),
    XLSX(office("spreadsheetml.sheet"), "xlsx", "PK\u0003\u0004", "", "xl/workbook.xml");

    private static final int TAIL = 1_024;

    private final String mediaType;
    private final String extension;
    private final String beginning;
    private final String end;
    private final @Nullable String part;

    FileType(
            String mediaType,
            String extension,
            String beginning,
            String end,
            @Nullable String part) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
        this.end = end;
        this.part = part;
    }

    private static String office(String format) {
        return "application/vnd.openxmlformats-officedocument." + format;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** Whether the bytes begin and end as this type does; an office file holds no macros. */
    boolean fits(byte[] bytes) {
        return part(bytes, 0, beginning.length()).equals(beginning)
                && part(bytes, bytes.length - TAIL, TAIL).contains(end)
                && (part == null || OfficeParts.hold(bytes, part));
    }

    private static String part(byte[] bytes, int from, int length) {
        int start = Math.max(0, from);
        return new String(bytes, start, Math.min(length, bytes.length - start), ISO_8859_1);
    }
}
