package org.iclei.kit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.IdempotencyKey;
import org.iclei.schema.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.UUID;

class UploadTest {
    private static final String PDF = "%PDF-1.7\n%%EOF";

    @Test
    void what_each_type_begins_and_ends_with_is_known() {
        assertThat(type("application/pdf", PDF)).isEqualTo(FileType.PDF);
        assertThat(type("image/png", "\u0089PNG\r\n\u001a\n...")).isEqualTo(FileType.PNG);
        assertThat(type("image/jpeg", "\u00ff\u00d8\u00ff\u00e0")).isEqualTo(FileType.JPEG);
    }

    @Test
    void the_end_of_a_pdf_is_looked_for_in_its_last_kibibyte() {
        assertThat(type("application/pdf", PDF + " ".repeat(1_019))).isEqualTo(FileType.PDF);
        mismatch("application/pdf", PDF + " ".repeat(1_020));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF",
                "%PDF-1.7",
                "<html>%PDF-1.7 %%EOF",
                "MZ\u0090",
                "PK\u0003\u0004"
            })
    void bytes_of_another_type_are_refused(String bytes) {
        mismatch("application/pdf", bytes);
    }

    @Test
    void a_body_that_is_missing_is_refused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Upload.of("application/pdf", null, null))
                .matches(it -> it.type() == ProblemType.DOCUMENT_TYPE_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/zip", "pdf", ""})
    void other_types_are_not_stored(String type) {
        refused(ProblemType.UNSUPPORTED_MEDIA_TYPE, type, null, PDF);
    }

    @Test
    void a_document_of_exactly_the_limit_is_taken_and_one_byte_more_is_not() {
        var limit = Arrays.copyOf(PDF.getBytes(ISO_8859_1), Upload.LARGEST);
        System.arraycopy(limit, 0, limit, limit.length - PDF.length(), PDF.length());

        assertThat(Upload.of("application/pdf", null, limit).bytes()).isSameAs(limit);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () ->
                                Upload.of(
                                        "application/pdf",
                                        null,
                                        Arrays.copyOf(limit, Upload.LARGEST + 1)))
                .matches(it -> it.type() == ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void the_same_key_with_another_kind_is_another_request() {
        var key = new IdempotencyKey(UUID.randomUUID());
        var upload = pdf(null, PDF);

        assertThat(upload.idOf(key, "LETTER")).isEqualTo(upload.idOf(key, "LETTER"));
        assertThat(upload.idOf(key, "LETTER").requestHash())
                .isNotEqualTo(upload.idOf(key, "RECEIPT").requestHash());
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
        assertThat(pdf(disposition, PDF).name()).isEqualTo(name);
    }

    @Test
    void a_name_is_not_endless() {
        var disposition = "attachment; filename=\"" + "x".repeat(5_000) + ".pdf\"";

        assertThat(pdf(disposition, PDF).name()).hasSize(124);
    }

    @Test
    void a_name_is_cut_between_characters_not_within_one() {
        var name = "x".repeat(119) + "%F0%9F%8F%99".repeat(3);

        assertThat(pdf("attachment; filename*=UTF-8''" + name + ".pdf", PDF).name())
                .isEqualTo("x".repeat(119) + "\uD83C\uDFD9.pdf");
    }

    @Test
    void a_header_that_cannot_be_read_is_refused() {
        refused(ProblemType.MALFORMED_PARAMETER, "application/pdf", "attachment; signed.pdf", PDF);
    }

    private static Upload pdf(@Nullable String disposition, String text) {
        return Upload.of("application/pdf", disposition, text.getBytes(ISO_8859_1));
    }

    private static FileType type(String mediaType, String bytes) {
        return Upload.of(mediaType, null, bytes.getBytes(ISO_8859_1)).type();
    }

    private static void mismatch(String mediaType, String bytes) {
        refused(ProblemType.DOCUMENT_TYPE_MISMATCH, mediaType, null, bytes);
    }

    private static void refused(
            ProblemType why, String mediaType, @Nullable String disposition, String bytes) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Upload.of(mediaType, disposition, bytes.getBytes(ISO_8859_1)))
                .matches(it -> it.type() == why);
    }
}
