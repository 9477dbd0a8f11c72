package org.iclei.membership.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.iclei.kit.problem.Refused;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class XlsxTableTest {

    @Test
    void numbers_and_days_become_what_a_csv_file_would_say() {
        var table =
                XlsxTable.read(
                        workbook(
                                sheet -> {
                                    sheet.value(0, 0, "official_name");
                                    sheet.value(0, 1, "population");
                                    sheet.value(0, 2, "joined_on");
                                    sheet.value(0, 3, "source");
                                    sheet.value(1, 0, "Edmonton");
                                    sheet.value(1, 1, 899_447);
                                    sheet.value(1, 2, LocalDate.of(1992, 1, 17));
                                    sheet.value(3, 0, "مدينة");
                                    sheet.value(3, 2, "2015-07-06");
                                }));

        assertThat(table.header())
                .containsExactly("official_name", "population", "joined_on", "source");
        assertThat(table.lines())
                .containsExactly(
                        new Table.Line(2, List.of("Edmonton", "899447", "1992-01-17", "")),
                        new Table.Line(4, List.of("مدينة", "", "2015-07-06", "")));
    }

    @Test
    void what_is_no_workbook_is_refused_as_one() throws IOException {
        refused("official_name,country\n".getBytes(StandardCharsets.UTF_8), "MALFORMED_XLSX");
        refused(new byte[0], "MALFORMED_XLSX");
        refused(zip(10), "MALFORMED_XLSX");
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_too_large() throws IOException {
        refused(zip(257 * 1024 * 1024), "BODY_TOO_LARGE");
    }

    @Test
    void a_workbook_without_the_columns_says_which_are_missing() {
        var table = XlsxTable.read(workbook(sheet -> sheet.value(0, 0, "name")));

        assertThatThrownBy(() -> OrganisationsFile.of(table))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.MALFORMED_XLSX))
                .hasMessageContaining("Unknown: 'name'");
    }

    private static void refused(byte[] file, String type) {
        assertThatThrownBy(() -> XlsxTable.read(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.valueOf(type)));
    }

    private static byte[] workbook(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("sheet"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(int zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var block = new byte[1024];
            for (int written = 0; written < zeros; written += block.length) zip.write(block);
        }
        return bytes.toByteArray();
    }
}
