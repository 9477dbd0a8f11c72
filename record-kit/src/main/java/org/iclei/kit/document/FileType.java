package org.iclei.kit.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be stored: nothing that a browser would run. */
public enum FileType {
    PDF("application/pdf", "pdf", "%PDF-"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "jpg", "\u00ff\u00d8\u00ff"),
    DOCX(office("wordprocessingml.document"), "docx", "PK\u0003\u0004", "word/document.xml"),
    XLSX(office("spreadsheetml.sheet"), "xlsx", "PK\u0003\u0004", "xl/workbook.xml");

    private final String mediaType;
    private final String extension;
    private final String beginning;
    private final List<String> parts;

    FileType(String mediaType, String extension, String beginning, String... parts) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.beginning = beginning;
        this.parts = List.of(parts);
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

    /** Whether the bytes begin as this type does and hold its parts, but no macros. */
    boolean fits(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        return text.startsWith(beginning)
                && (parts.isEmpty() || !text.contains("vbaProject.bin"))
                && parts.stream().allMatch(text::contains);
    }
}
