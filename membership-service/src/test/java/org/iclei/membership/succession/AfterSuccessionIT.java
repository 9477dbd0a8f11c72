package org.iclei.membership.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;
import static org.iclei.membership.succession.SuccessionApi.SECRETARIAT;

import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What standing, lists, reach and dues say before and after. */
@ServiceTest
class AfterSuccessionIT extends UrawaAndOmiya {
    private static final String INHERITED =
            "org.iclei.membership.organisation.membership-inherited.v1";

    private void merge() {
        api.made(api.plan("MERGER", List.of(urawa, omiya), List.of(saitama), saitama));
    }

    private void refundedAfterApplying(UUID city) {
        var applications = new ApplicationsApi(http);
        var application = ApplicationsApi.id(applications.submitted(city));
        applications.checked(application);
        var invoice = applications.invoiced(application, "450.00", "USD");
        applications.pay(invoice, "450.00", "USD", "2016-03-10");
        applications.becomes(application, "PAID");
        applications.take(application, "withdrawal", Map.of());
        applications.take(application, "refund", Map.of("paidOn", "2016-03-11"));
    }

    @Test
    void standing_is_each_ones_own_before_and_the_heirs_alone_after() {
        api.owes(omiya);
        await().until(() -> api.version(omiya) == 2);
        merge();

        assertThat(api.standing(urawa, "2015-12-31")).isEqualTo("ACTIVE");
        assertThat(api.standing(omiya, "2015-12-31")).isEqualTo("IN_ARREARS");
        assertThat(api.standing(saitama, "2015-12-31")).isEqualTo("none");
        assertThat(api.standing(urawa, "2016-01-01")).isEqualTo("SUCCEEDED");
        assertThat(api.standing(saitama, "2016-01-01")).isEqualTo("IN_ARREARS");
        assertThat(api.standing(saitama, "2016-06-30")).isEqualTo("IN_ARREARS");
        assertThat(api.standing(saitama, "2016-07-01")).isEqualTo("SUSPENDED");
    }

    @Test
    void a_late_payment_of_an_old_invoice_moves_the_heir_and_the_heirs_heir() {
        var invoice = api.owes(omiya);
        await().until(() -> api.version(omiya) == 2);
        merge();
        var renamed = api.city("Saitama City", 1_024_053);
        var plan = api.plan("RENAMING", List.of(saitama), List.of(renamed), renamed);
        plan.put("on", "2016-02-01");
        api.made(plan);
        assertThat(api.organisation(renamed).get("membership").get("standing").asString())
                .isEqualTo("SUSPENDED");

        api.pay(invoice, "2016-08-15");

        await().untilAsserted(
                        () ->
                                assertThat(api.organisation(renamed).get("membership").toString())
                                        .contains("\"ACTIVE\"", "\"2016-08-15\"")
                                        .contains("\"paidUntil\":\"2016-06-30\""));
        assertThat(api.standing(renamed, "2016-08-14")).isEqualTo("SUSPENDED");
        assertThat(api.standing(omiya, "2015-12-31")).isEqualTo("IN_ARREARS");
    }

    @Test
    void dues_that_went_back_to_an_heir_that_once_applied_are_not_dues_paid() {
        refundedAfterApplying(saitama);

        merge();

        await().untilAsserted(
                        () ->
                                assertThat(api.organisation(saitama).get("membership").toString())
                                        .contains("\"paidUntil\":\"2014-12-31\""));
    }

    @Test
    void a_list_of_those_that_others_succeeded_has_them_from_the_day_on() {
        merge();

        assertThat(api.listed("&standing=SUCCEEDED"))
                .containsExactlyInAnyOrder(urawa.toString(), omiya.toString());
        assertThat(api.listed("&standing=SUCCEEDED&on=2016-01-01")).hasSize(2);
        assertThat(api.listed("&standing=SUCCEEDED&on=2015-12-31")).isEmpty();
    }

    @Test
    void a_list_of_members_of_a_day_before_has_the_old_ones_and_one_of_a_day_after_the_new_one() {
        merge();

        assertThat(api.listed("&on=2015-12-31&member=true"))
                .containsExactlyInAnyOrder(urawa.toString(), omiya.toString());
        assertThat(api.listed("&on=2015-12-31&standing=ACTIVE")).hasSize(2);
        assertThat(api.listed("&on=2016-01-01&member=true")).containsExactly(saitama.toString());
    }

    @Test
    void a_list_of_a_day_before_has_the_old_ones_and_one_of_a_day_after_the_new_one() {
        merge();

        assertThat(api.listed("&on=2015-12-31"))
                .containsExactlyInAnyOrder(urawa.toString(), omiya.toString());
        assertThat(api.listed("&on=2016-01-01")).containsExactly(saitama.toString());
        assertThat(api.listed("")).containsExactly(saitama.toString());
        api.api().get(SECRETARIAT, "/organisations?on=2999-01-01").expectStatus().isBadRequest();
    }

    @Test
    void a_city_that_splits_gives_its_membership_to_one_and_its_place_to_both() {
        var north = api.city("North");
        var south = api.city("South");

        api.made(api.plan("SPLIT", List.of(urawa), List.of(north, south), south));

        assertThat(api.organisation(urawa).get("succeededBy")).hasSize(2);
        assertThat(api.organisation(north).has("membership")).isFalse();
        assertThat(api.organisation(south).get("membership").get("standing").asString())
                .isEqualTo("ACTIVE");
        assertThat(api.organisation(north).get("predecessors").get(0).get("kind").asString())
                .isEqualTo("SPLIT");
        assertThat(api.listed("&on=2015-12-31")).doesNotContain(north.toString(), south.toString());
    }

    @Test
    void a_member_that_absorbs_another_goes_on_under_its_own_terms() {
        api.made(api.plan("ABSORPTION", List.of(urawa), List.of(omiya), omiya));

        var heir = api.organisation(omiya);
        assertThat(heir.get("joinedOn").asString()).isEqualTo("1994-10-01");
        assertThat(api.standing(omiya, "1998-01-01")).isEqualTo("ACTIVE");
        assertThat(api.standing(omiya, "1997-03-31")).isEqualTo("none");
        assertThat(api.listed("&on=2015-12-31")).contains(urawa.toString(), omiya.toString());
    }

    @Test
    void an_heir_that_left_after_the_day_is_told_to_have_left_behind_what_it_inherits() {
        api.api()
                .deciding(
                        SECRETARIAT,
                        "/organisations/" + omiya + "/resignation",
                        api.version(omiya),
                        Map.of("on", "2016-03-01"))
                .expectStatus()
                .isOk();

        api.made(api.plan("ABSORPTION", List.of(urawa), List.of(omiya), omiya));

        var topic = new Topic("membership");
        var told =
                await().until(
                                () -> types(topic, omiya),
                                it -> it.contains(INHERITED) && !it.getLast().equals(INHERITED));
        assertThat(told.subList(told.indexOf(INHERITED), told.size()))
                .containsExactly(INHERITED, "org.iclei.membership.organisation.resigned.v1");
    }

    private static List<String> types(Topic topic, UUID subject) {
        return topic.read(subject).stream().map(Envelope::type).toList();
    }

    @Test
    void where_nobody_inherits_the_membership_ends() {
        api.made(api.plan("ABSORPTION", List.of(urawa), List.of(saitama), null));

        assertThat(api.organisation(saitama).has("membership")).isFalse();
        assertThat(api.organisation(urawa).get("membership").get("standing").asString())
                .isEqualTo("SUCCEEDED");
    }

    @Test
    void one_that_ended_gets_nothing_new_and_is_still_corrected() {
        merge();
        var api = this.api.api();
        var path = "/organisations/" + urawa;
        var version = this.api.version(urawa);

        refused(this.api.invoiced(urawa), "organisation-ended");
        refused(
                api.creating(
                        SECRETARIAT,
                        "/applications",
                        UUID.randomUUID().toString(),
                        Map.of("organisation", urawa, "category", "FULL")),
                "organisation-ended");
        refused(
                api.deciding(
                        SECRETARIAT,
                        path + "/hand-over",
                        version,
                        Map.of("servingOffice", "WORLD", "from", "2016-02-01")),
                "organisation-ended");
        refused(
                api.deciding(SECRETARIAT, path + "/merge", version, Map.of("into", saitama)),
                "merge-refused");
        api.correct(SECRETARIAT, urawa, "\"" + version + "\"", Map.of("englishName", "Urawa"))
                .expectStatus()
                .isOk();
    }

    private static void refused(ResponseSpec answer, String slug) {
        var problem = json(answer.expectStatus().isEqualTo(409));
        assertThat(problem.get("type").asString()).endsWith(slug);
    }
}
