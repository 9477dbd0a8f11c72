package org.iclei.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {
    private static final String DOCX = FileType.DOCX.mediaType();

    @Test
    void what_each_type_begins_with_is_known() {
        assertThat(type("application/pdf", "%PDF-1.7")).isEqualTo(FileType.PDF);
        assertThat(type("image/png", "\u0089PNG\r\n\u001a\n...")).isEqualTo(FileType.PNG);
        assertThat(type("image/jpeg", "\u00ff\u00d8\u00ff\u00e0")).isEqualTo(FileType.JPEG);
        assertThat(type(DOCX, "PK\u0003\u0004 word/document.xml")).isEqualTo(FileType.DOCX);
        assertThat(type(FileType.XLSX.mediaType(), "PK\u0003\u0004 xl/workbook.xml"))
                .isEqualTo(FileType.XLSX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "<html>%PDF-1.7", "MZ\u0090", "PK\u0003\u0004"})
    void bytes_of_another_type_are_refused(String bytes) {
        refused(ProblemType.DOCUMENT_TYPE_MISMATCH, "application/pdf", null, bytes);
    }

    @Test
    void a_body_that_is_missing_is_refused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Upload.of("application/pdf", null, null))
                .matches(it -> it.type() == ProblemType.DOCUMENT_TYPE_MISMATCH);
    }

    @Test
    void a_zip_is_no_letter_and_a_letter_brings_no_macros() {
        refused(ProblemType.DOCUMENT_TYPE_MISMATCH, DOCX, null, "PK\u0003\u0004 xl/workbook.xml");
        refused(
                ProblemType.DOCUMENT_TYPE_MISMATCH,
                DOCX,
                null,
                "PK\u0003\u0004 word/document.xml word/vbaProject.bin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/zip", "pdf", ""})
    void other_types_are_not_stored(String type) {
        refused(ProblemType.UNSUPPORTED_MEDIA_TYPE, type, null, "%PDF-1.7");
    }

    @Test
    void a_document_of_exactly_the_limit_is_taken_and_one_byte_more_is_not() {
        assertThat(Files.upload(Upload.LARGEST).bytes()).hasSize(Upload.LARGEST);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Files.upload(Upload.LARGEST + 1))
                .matches(it -> it.type() == ProblemType.BODY_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "attachment; filename=\"Signed.pdf\", Signed.pdf",
        "attachment; filename*=UTF-8''Abkommen%20K%C3%B6ln.PDF, Abkommen Köln.pdf",
        "attachment; filename=\"../../etc/passwd\", passwd.pdf",
        "attachment; filename=\"C:\\\\letters\\\\one.html\", one.html.pdf",
        "attachment; filename*=UTF-8''a%0D%0Ab%E2%80%AEc.pdf, abc.pdf",
        "attachment; filename=\".pdf\", document.pdf",
        "attachment, document.pdf",
    })
    void a_name_has_no_folder_and_ends_as_its_type_does(String disposition, String name) {
        assertThat(Upload.of("application/pdf", disposition, Files.pdf(9)).name()).isEqualTo(name);
    }

    @Test
    void a_name_is_not_endless() {
        var disposition = "attachment; filename=\"" + "x".repeat(5_000) + ".pdf\"";

        assertThat(Upload.of("application/pdf", disposition, Files.pdf(9)).name()).hasSize(124);
    }

    @Test
    void a_header_that_cannot_be_read_is_refused() {
        refused(
                ProblemType.MALFORMED_PARAMETER,
                "application/pdf",
                "attachment; signed.pdf",
                "%PDF-1.7");
    }

    private static FileType type(String mediaType, String bytes) {
        return Upload.of(mediaType, null, bytes.getBytes(ISO_8859_1)).type();
    }

    private static void refused(
            ProblemType why, String mediaType, @Nullable String disposition, String bytes) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Upload.of(mediaType, disposition, bytes.getBytes(ISO_8859_1)))
                .matches(it -> it.type() == why);
    }
}
