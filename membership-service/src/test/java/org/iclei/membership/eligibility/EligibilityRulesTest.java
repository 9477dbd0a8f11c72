package org.iclei.membership.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.eligibility.EligibilityRules.judge;
import static org.iclei.membership.organisation.Membership.Category.AFFILIATE;
import static org.iclei.membership.organisation.Membership.Category.ASSOCIATE;
import static org.iclei.membership.organisation.Membership.Category.FULL;

import org.iclei.membership.organisation.OrganisationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Set;

/** Charter 2.3 and 2.4 (https://icleiusa.org/join-iclei/new-member-bylaws/). */
class EligibilityRulesTest {

    @Test
    void a_japanese_prefecture_is_eligible_by_ruling() {
        assertThat(judge(region("JP", "01"), FULL))
                .isEqualTo(new Verdict.Eligible("PREFECTURES_IN_JAPAN"));
    }

    @Test
    void the_region_of_brussels_is_eligible_by_ruling() {
        assertThat(judge(region("BE", "BRU"), FULL))
                .isEqualTo(new Verdict.Eligible("REGION_OF_BRUSSELS"));
    }

    @Test
    void another_belgian_region_waits_for_the_executive_committee() {
        assertThat(judge(region("BE", "WAL"), FULL)).isEqualTo(new Verdict.AwaitsRuling());
        assertThat(judge(region("BE", null), FULL)).isEqualTo(new Verdict.AwaitsRuling());
    }

    @Test
    void a_region_of_any_other_country_waits_for_the_executive_committee() {
        assertThat(judge(region("ES", "PV"), FULL)).isEqualTo(new Verdict.AwaitsRuling());
    }

    @Test
    void a_region_may_be_an_associate_without_a_ruling() {
        assertThat(judge(region("BE", "WAL"), ASSOCIATE))
                .isEqualTo(new Verdict.Eligible("CHARTER_2_4"));
    }

    @Test
    void an_ngo_may_be_an_associate_only() {
        var ngo = new Applicant(OrganisationType.ASSOCIATE, "IN", null);

        assertThat(judge(ngo, FULL)).isEqualTo(new Verdict.OtherCategory(Set.of(ASSOCIATE)));
        assertThat(judge(ngo, ASSOCIATE)).isEqualTo(new Verdict.Eligible("CHARTER_2_4"));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "LOCAL_GOVERNMENT",
                "INTERNATIONAL_ASSOCIATION",
                "REGIONAL_ASSOCIATION",
                "NATIONAL_ASSOCIATION",
                "SUBNATIONAL_ASSOCIATION",
                "INSTITUTE"
            })
    void local_governments_their_associations_and_institutes_are_full_members_anywhere(
            OrganisationType type) {
        var applicant = new Applicant(type, "FR", null);

        assertThat(judge(applicant, FULL)).isEqualTo(new Verdict.Eligible("CHARTER_2_3_B"));
        assertThat(judge(applicant, ASSOCIATE)).isEqualTo(new Verdict.OtherCategory(Set.of(FULL)));
    }

    @Test
    void affiliates_are_a_category_of_the_usa() {
        var inTheUsa = new Applicant(OrganisationType.REGIONAL_AFFILIATE, "US", "CA");
        var elsewhere = new Applicant(OrganisationType.REGIONAL_AFFILIATE, "CA", "BC");

        assertThat(judge(inTheUsa, AFFILIATE))
                .isEqualTo(new Verdict.Eligible("AFFILIATES_IN_THE_USA"));
        assertThat(judge(elsewhere, AFFILIATE)).isEqualTo(new Verdict.AwaitsRuling());
    }

    private static Applicant region(String country, String subdivision) {
        return new Applicant(OrganisationType.REGIONAL_GOVERNMENT, country, subdivision);
    }
}
