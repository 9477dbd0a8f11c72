package org.iclei.membership.eligibility;

import static org.iclei.membership.organisation.Membership.Category.AFFILIATE;
import static org.iclei.membership.organisation.Membership.Category.ASSOCIATE;
import static org.iclei.membership.organisation.Membership.Category.FULL;
import static org.iclei.membership.organisation.OrganisationType.REGIONAL_AFFILIATE;
import static org.iclei.membership.organisation.OrganisationType.REGIONAL_GOVERNMENT;

import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.OrganisationType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Charter 2.3 and 2.4, as approved on 12 April 2021
 * (https://icleiusa.org/join-iclei/new-member-bylaws/); affiliates are a category of the USA
 * (http://icleiusa.org/membership/join-iclei/).
 */
public final class EligibilityRules {
    /** Charter 2.3.c names the first two. */
    private static final List<Ruling> RULINGS =
            List.of(
                    new Ruling(REGIONAL_GOVERNMENT, "JP", null, FULL, "PREFECTURES_IN_JAPAN"),
                    new Ruling(REGIONAL_GOVERNMENT, "BE", "BRU", FULL, "REGION_OF_BRUSSELS"),
                    new Ruling(REGIONAL_AFFILIATE, "US", null, AFFILIATE, "AFFILIATES_IN_THE_USA"));

    private EligibilityRules() {}

    public static Verdict judge(Applicant applicant, Category asked) {
        var open = open(applicant.type());
        if (!open.contains(asked)) return new Verdict.OtherCategory(open);
        for (var ruling : RULINGS) {
            if (ruling.covers(applicant, asked)) return new Verdict.Eligible(ruling.basis());
        }
        return onlyByRuling(applicant.type(), asked)
                ? new Verdict.AwaitsRuling()
                : new Verdict.Eligible(asked == FULL ? "CHARTER_2_3_B" : "CHARTER_2_4");
    }

    private static Set<Category> open(OrganisationType type) {
        return switch (type) {
            case LOCAL_GOVERNMENT,
                    INTERNATIONAL_ASSOCIATION,
                    REGIONAL_ASSOCIATION,
                    NATIONAL_ASSOCIATION,
                    SUBNATIONAL_ASSOCIATION,
                    INSTITUTE ->
                    EnumSet.of(FULL);
            case REGIONAL_GOVERNMENT -> EnumSet.of(FULL, ASSOCIATE);
            case REGIONAL_AFFILIATE -> EnumSet.of(AFFILIATE);
            case ASSOCIATE -> EnumSet.of(ASSOCIATE);
        };
    }

    private static boolean onlyByRuling(OrganisationType type, Category asked) {
        return asked == FULL && type == REGIONAL_GOVERNMENT || asked == AFFILIATE;
    }
}
