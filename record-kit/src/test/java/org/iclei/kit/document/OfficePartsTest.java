package org.iclei.kit.document;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class OfficePartsTest {
    private static final String TYPES = "[Content_Types].xml";
    private static final String LETTER = "word/document.xml";

    @Test
    void a_letter_and_a_sheet_are_known_by_their_parts() {
        assertThat(FileType.DOCX.fits(zip(TYPES, "_rels/.rels", LETTER))).isTrue();
        assertThat(FileType.XLSX.fits(zip(TYPES, "xl/workbook.xml"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004 word/document.xml",
                "PK\u0003\u0004 [Content_Types].xml word/document.xml PK\u0005\u0006",
                ""
            })
    void text_that_speaks_of_the_parts_is_no_zip(String text) {
        assertThat(FileType.DOCX.fits(text.getBytes(ISO_8859_1))).isFalse();
    }

    @Test
    void a_zip_without_one_of_the_parts_is_no_letter() {
        assertThat(FileType.DOCX.fits(zip(TYPES, "xl/workbook.xml"))).isFalse();
        assertThat(FileType.DOCX.fits(zip(LETTER))).isFalse();
        assertThat(FileType.DOCX.fits(zip(TYPES, "notes/" + LETTER))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "vbaProject.bin", "word/VBAPROJECT.BIN"})
    void a_letter_brings_no_macros(String macro) {
        assertThat(FileType.DOCX.fits(zip(TYPES, LETTER, macro))).isFalse();
    }

    @Test
    void a_letter_may_speak_of_macros() {
        var zip = zip(TYPES, LETTER, "word/about-vbaProject.bin.xml");

        assertThat(FileType.DOCX.fits(zip)).isTrue();
    }

    @Test
    void a_zip_that_is_broken_is_refused() {
        var whole = zip(TYPES, LETTER);
        var changed = whole.clone();
        changed[30 + TYPES.length() + 3] ^= 0x55;

        assertThat(FileType.DOCX.fits(Arrays.copyOf(whole, whole.length - 22))).isFalse();
        assertThat(FileType.DOCX.fits(Arrays.copyOf(whole, whole.length / 2))).isFalse();
        assertThat(FileType.DOCX.fits(changed)).isFalse();
    }

    @Test
    void an_entry_behind_a_gap_does_not_hide() {
        var shown = zip(TYPES, LETTER);
        var all = zip(TYPES, LETTER, "word/vbaProject.bin");
        var hidden = Arrays.copyOf(shown, shown.length + all.length);
        System.arraycopy(all, 0, hidden, shown.length, all.length);

        assertThat(FileType.DOCX.fits(hidden)).isFalse();
    }

    @Test
    void a_zip_of_too_many_entries_is_refused() {
        var many = IntStream.range(0, 4_095).mapToObj(n -> "x" + n);

        var names = Stream.concat(Stream.of(TYPES, LETTER), many).toArray(String[]::new);

        assertThat(FileType.DOCX.fits(zip(names))).isFalse();
        assertThat(FileType.DOCX.fits(zip(Arrays.copyOf(names, 4_096)))).isTrue();
    }

    @Test
    void a_small_zip_that_unpacks_to_too_much_is_refused() throws IOException {
        assertThat(FileType.DOCX.fits(letterOf(1))).isTrue();
        assertThat(FileType.DOCX.fits(letterOf(257))).isFalse();
    }

    private static byte[] letterOf(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(TYPES));
            zip.putNextEntry(new ZipEntry(LETTER));
            for (int n = 0; n < megabytes; n++) zip.write(new byte[1 << 20]);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("<part of=\"" + name + "\"/>").getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
