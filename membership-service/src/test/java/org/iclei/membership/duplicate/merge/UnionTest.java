package org.iclei.membership.duplicate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.contact.Contact;
import org.iclei.membership.contact.ContactRole;
import org.iclei.membership.contact.Contacts;
import org.iclei.membership.money.Money;
import org.iclei.membership.naming.OrganisationName;
import org.iclei.membership.organisation.Known;
import org.iclei.membership.organisation.MissingFact;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Profile;
import org.iclei.membership.population.Population;
import org.iclei.membership.population.Populations;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class UnionTest {
    private static final Population GEONAMES = new Population(712_391, null, "GeoNames");
    private static final Population CENSUS = new Population(812_201, 2011, "Statistics Canada");
    private static final Organisation DUPLICATE =
            Known.saanich()
                    .described(
                            OrganisationName.of("City of Edmonton", "Edmonton", List.of("YEG")),
                            null,
                            Populations.NONE.with(List.of(CENSUS, GEONAMES)),
                            List.of("Strathcona", "Edmonton"),
                            Map.of("wikidata", "Q1", "unlocode", "CAEDM"),
                            new Profile(
                                    "https://www.edmonton.ca",
                                    new BigDecimal("765.61"),
                                    Money.zero("CAD"),
                                    Contacts.NONE));

    private final Organisation union = Union.of(Known.edmonton(), DUPLICATE);

    @Test
    void the_duplicates_names_become_aliases() {
        assertThat(union.name().official()).isEqualTo("Edmonton");
        assertThat(union.name().aliases()).containsExactly("City of Edmonton", "YEG");
        assertThat(union.name().words()).contains("yeg");
    }

    @Test
    void the_survivors_declared_population_leads_and_no_figure_is_lost() {
        assertThat(union.population()).isEqualTo(Known.edmonton().population());
        assertThat(union.figures()).containsExactly(CENSUS, GEONAMES);
    }

    @Test
    void what_both_say_is_the_survivors_word_and_what_one_says_stays() {
        assertThat(union.externalIds()).isEqualTo(Map.of("wikidata", "Q2096", "unlocode", "CAEDM"));
        assertThat(union.profile()).isEqualTo(DUPLICATE.profile());
        assertThat(union.place()).isEqualTo(Known.edmonton().place());
        assertThat(union.membership()).isEqualTo(Known.edmonton().membership());
    }

    @Test
    void the_first_admission_is_the_earlier_of_both() {
        var admitted = LocalDate.of(1990, 9, 5);

        var earlier = DUPLICATE.joined(admitted);
        assertThat(Union.of(Known.edmonton(), earlier).joinedOn()).isEqualTo(admitted);
        assertThat(Union.of(Known.saanich(), earlier).joinedOn()).isEqualTo(admitted);
        assertThat(union.joinedOn()).isEqualTo(Known.edmonton().joinedOn());
        assertThat(Union.of(DUPLICATE, Known.saanich()).joinedOn()).isNull();
    }

    @Test
    void a_member_since_nobody_knows_when_is_not_said_to_have_joined_with_its_duplicate() {
        var later = DUPLICATE.joined(LocalDate.of(2016, 1, 13));

        var madison = Union.of(Known.madison(), later);

        assertThat(madison.joinedOn()).isNull();
        assertThat(madison.missing()).contains(MissingFact.JOINED_ON);
        assertThat(madison.membership()).isEqualTo(Known.madison().membership());
    }

    @Test
    void nobody_stands_for_itself_after_a_merge() {
        assertThat(union.represents()).containsExactly("Strathcona");
    }

    @Test
    void who_speaks_for_the_duplicate_speaks_for_the_survivor() {
        var liaison =
                new Contact(UUID.randomUUID(), List.of(ContactRole.STAFF_LIAISON), null, true);
        var contacts = new Contacts(List.of(liaison));
        var spokenFor = DUPLICATE.with(DUPLICATE.profile().with(contacts));

        assertThat(Union.of(Known.edmonton(), spokenFor).profile().contacts()).isEqualTo(contacts);
    }

    @Test
    void a_second_time_it_changes_nothing() {
        assertThat(Union.of(union, DUPLICATE)).isEqualTo(union);
    }
}
