package org.iclei.membership.application.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.membership.application.committee.CommitteeDecision.Outcome;
import org.iclei.membership.application.committee.CommitteeDecision.Row;
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

    @Test
    void a_list_whose_process_died_between_two_rows_is_finished_by_whoever_comes_next() {
        var api = new ApplicationsApi(http);
        var first = checked(api);
        var second = checked(api);
        var day = LocalDate.parse(api.read(first).get("receivedOn").asString());
        var list = UUID.randomUUID();
        var begun = CommitteeDecision.of(MINUTE, day, "somebody", List.of(first, second));
        decisions.decide(
                list,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(begun, List.of(), saved -> saved));
        api.approve(first, api.version(first), MINUTE, day.toString()).expectStatus().isOk();
        var version = api.version(first);

        approval.finishAll();

        assertThat(decisions.find(list).orElseThrow().state().rows())
                .extracting(Row::outcome)
                .containsExactly(Outcome.APPROVED, Outcome.APPROVED);
        assertThat(api.version(first)).isEqualTo(version);
        assertThat(decisions.unfinished()).doesNotContain(list);
    }

    private static UUID checked(ApplicationsApi api) {
        var city = api.register("City", "DE", "LOCAL_GOVERNMENT", "EUROPE");
        var id = ApplicationsApi.id(api.submitted(city));
        api.checked(id);
        return id;
    }
}
