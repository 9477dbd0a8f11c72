package org.iclei.membership.application.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

import java.time.LocalDate;
import java.util.List;

class OfficeTermsTest {
    private static final LocalDate JOINED = LocalDate.of(2016, 1, 13);

    private final MockEnvironment settings = new MockEnvironment();
    private final OfficeTerms terms = new OfficeTerms(settings);

    @Test
    void a_council_in_the_usa_resolves_within_six_months_and_elsewhere_nobody_asks() {
        assertThat(terms.of("USA").resolutionBy(JOINED)).contains(LocalDate.of(2016, 7, 13));
        assertThat(terms.of("CANADA").resolutionBy(JOINED)).isEmpty();
    }

    @Test
    void an_office_sets_a_period_of_its_own() {
        settings.setProperty("iclei.application.resolution-months.south-asia", "9");

        assertThat(terms.of("SOUTH_ASIA").resolutionBy(JOINED))
                .contains(LocalDate.of(2016, 10, 13));
        assertThat(terms.of("CANADA").resolutionBy(JOINED)).isEmpty();
    }

    @Test
    void what_holds_for_all_gives_way_to_what_an_office_sets() {
        settings.setProperty("iclei.application.expiry-months", "18");
        settings.setProperty("iclei.application.expiry-months.japan", "6");

        assertThat(terms.of("EUROPE").expiryMonths()).isEqualTo(18);
        assertThat(terms.of("JAPAN").expiryMonths()).isEqualTo(6);
    }

    @Test
    void reminders_go_out_14_and_3_days_before_where_an_office_says_nothing_else() {
        settings.setProperty("iclei.application.remind-days-before.japan", "30, 7, 1");

        assertThat(terms.of("EUROPE").remindDaysBefore()).isEqualTo(List.of(14, 3));
        assertThat(terms.of("JAPAN").remindDaysBefore()).isEqualTo(List.of(30, 7, 1));
    }
}
