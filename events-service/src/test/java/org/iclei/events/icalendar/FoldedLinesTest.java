package org.iclei.events.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.schema.OrganisationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class FoldedLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ASCII and commas; a long name that goes on and on, as names of counties do",
                "Växjö kommun och Östergötlands län, Ängelholm, Åland, München, Besançon, Łódź",
                "北九州市と一般社団法人イクレイ日本と横浜市と仙台市と富山市と東京都と武蔵野市と豊田市",
                "🌍🌎🌏🌍🌎🌏🌍🌎🌏🌍🌎🌏🌍🌎🌏🌍🌎🌏🌍🌎🌏🌍🌎🌏🌍🌎🌏🌍🌎🌏"
            })
    void no_line_has_more_than_75_octets_and_nothing_is_lost(String line) {
        var line5 = line.repeat(5);
        var folded = FoldedLines.fold(line5 + "\r\nEND:X\r\n");

        assertThat(folded.split("\r\n"))
                .allSatisfy(
                        one ->
                                assertThat(one.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line5 + "\r\nEND:X\r\n");
    }

    @Test
    void a_line_of_75_octets_stays_one_line() {
        var line = "x".repeat(75);

        assertThat(FoldedLines.fold(line)).isEqualTo(line + "\r\n");
        assertThat(FoldedLines.fold(line + "y")).isEqualTo(line + "\r\n y\r\n");
    }

    @Test
    void a_visit_in_japan_is_folded_by_octets_and_read_back_whole() {
        var visit = EuCanada.almadaAndSaanich(1);
        var host = facts(visit, "北九州市", "Kitakyushu", "JP");
        var organisations = new java.util.HashMap<>(EuCanada.organisations());
        organisations.put(host.id(), host);
        var names = new Names(organisations, EuCanada.names().programmes());
        var name = "一般社団法人イクレイ日本の交流プログラムに参加する都市: réunions, visites à Besançon";

        var text =
                new CalendarText(names, EuCanada.GATEWAY)
                        .of(name, List.of(EuCanada.visit(1, visit)));

        assertThat(text.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        var read = CalendarProgram.read(text);
        assertThat(read.getNames().getFirst().getValue()).isEqualTo(name);
        assertThat(read.getExperimentalProperty("X-WR-CALNAME").getValue())
                .isEqualTo(name.replace(",", "\\,"));
        var event = read.getEvents().getFirst();
        assertThat(event.getSummary().getValue())
                .isEqualTo("Study visit: Almada at 北九州市 (Kitakyushu)");
        assertThat(event.getLocation().getValue()).isEqualTo("北九州市 (Kitakyushu), JP");
    }

    private static OrganisationFacts facts(
            org.iclei.events.studyvisit.StudyVisit visit,
            String name,
            String english,
            String country) {
        var type = "LOCAL_GOVERNMENT";
        return new OrganisationFacts(
                visit.host(), name, english, country, null, type, "EAST_ASIA", "JAPAN", Map.of());
    }
}
