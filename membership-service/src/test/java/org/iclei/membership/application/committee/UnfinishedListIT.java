package org.iclei.membership.application.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.membership.application.TakeStep;
import org.iclei.membership.application.committee.CommitteeDecision.Outcome;
import org.iclei.membership.application.committee.CommitteeDecision.Row;
import org.iclei.membership.office.Today;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ServiceTest
class UnfinishedListIT {
    private static final String MINUTE = "GexCom 2016-03";

    @Autowired private WebTestClient http;
    @Autowired private CommitteeDecisions decisions;
    @Autowired private ApproveList approval;
    @Autowired private Applications applications;
    @Autowired private TakeStep steps;
    @Autowired private Today today;

    @Test
    void a_list_whose_process_died_between_two_rows_is_finished_by_whoever_comes_next() {
        var api = new ApplicationsApi(http);
        var first = checked(api);
        var second = checked(api);
        var day = LocalDate.parse(api.read(first).get("receivedOn").asString());
        var list = begun(CommitteeDecision.of(MINUTE, day, "somebody", List.of(first, second)));
        api.approve(first, api.version(first), MINUTE, day.toString()).expectStatus().isOk();
        var version = api.version(first);

        approval.finishAll();

        assertThat(decisions.find(list).orElseThrow().state().rows())
                .extracting(Row::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.APPROVED);
        assertThat(api.version(first)).isEqualTo(version);
        assertThat(decisions.unfinished()).doesNotContain(list);
    }

    @Test
    void a_row_that_fails_holds_up_neither_the_rows_nor_the_lists_behind_it() {
        var api = new ApplicationsApi(http);
        var failing = checked(api);
        var behind = checked(api);
        var ofAnotherList = checked(api);
        var day = LocalDate.parse(api.read(failing).get("receivedOn").asString());
        var first = begun(CommitteeDecision.of(MINUTE, day, "somebody", List.of(failing, behind)));
        var second = begun(CommitteeDecision.of(MINUTE, day, "somebody", List.of(ofAnotherList)));
        var rows =
                new ApproveRow(applications, steps) {
                    @Override
                    Row approve(UUID application, CommitteeDecision list, Cause cause) {
                        if (application.equals(failing)) throw new IllegalStateException("broken");
                        return super.approve(application, list, cause);
                    }
                };

        new ApproveList(decisions, rows, today).finishAll();

        assertThat(outcome(first, behind)).isEqualTo(Outcome.APPROVED);
        assertThat(outcome(second, ofAnotherList)).isEqualTo(Outcome.APPROVED);
        approval.finishAll();
        assertThat(outcome(first, failing)).isEqualTo(Outcome.APPROVED);
    }

    private Outcome outcome(UUID list, UUID application) {
        return decisions.find(list).orElseThrow().state().rows().stream()
                .filter(row -> row.application().equals(application))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private UUID begun(CommitteeDecision list) {
        var id = UUID.randomUUID();
        decisions.decide(
                id,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(list, List.of(), saved -> saved));
        return id;
    }

    private static UUID checked(ApplicationsApi api) {
        var city = api.register("City", "DE", "LOCAL_GOVERNMENT", "EUROPE");
        var id = ApplicationsApi.id(api.submitted(city));
        api.checked(id);
        return id;
    }
}
