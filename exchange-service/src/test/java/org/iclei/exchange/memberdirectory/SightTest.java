package org.iclei.exchange.memberdirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class SightTest {
    private static final UUID TALLINN = UUID.randomUUID();
    private static final UUID HALIFAX = UUID.randomUUID();
    private static final UUID PROGRAMME = UUID.randomUUID();
    private static final Concern EXCHANGE =
            new Concern(List.of("CANADA"), List.of(TALLINN, HALIFAX));

    private final Sight sight =
            new KnownOrganisations()
                    .with(TALLINN, "Tallinn", "EE", "EUROPE")
                    .with(HALIFAX, "Halifax", "CA", "CANADA")
                    .sight();

    @Test
    void the_secretariat_changes_everything() {
        assertThatCode(() -> sight.requireChange(viewer(Role.SECRETARIAT), PROGRAMME, EXCHANGE))
                .doesNotThrowAnyException();
    }

    @Test
    void a_co_executing_office_changes_the_programme() {
        assertThatCode(() -> sight.requireChange(office("CANADA"), PROGRAMME, EXCHANGE))
                .doesNotThrowAnyException();
    }

    @Test
    void the_office_of_a_participant_reads_without_changing() {
        assertThat(sight.allows(office("EUROPE"), PROGRAMME, EXCHANGE)).isTrue();
        assertThatThrownBy(() -> sight.requireChange(office("EUROPE"), PROGRAMME, EXCHANGE))
                .satisfies(refused(ProblemType.FORBIDDEN));
    }

    @Test
    void for_another_office_the_record_does_not_exist() {
        assertThat(sight.allows(office("JAPAN"), PROGRAMME, EXCHANGE)).isFalse();
        assertThatThrownBy(() -> sight.requireChange(office("JAPAN"), PROGRAMME, EXCHANGE))
                .satisfies(refused(ProblemType.NOT_FOUND));
    }

    @Test
    void an_auditor_reads_the_programme_of_the_claim_and_changes_nothing() {
        var auditor = auditor(Set.of(PROGRAMME));

        assertThat(sight.allows(auditor, PROGRAMME, EXCHANGE)).isTrue();
        assertThat(sight.allowsProgramme(auditor, PROGRAMME)).isTrue();
        assertThat(sight.allowsProgramme(auditor, UUID.randomUUID())).isFalse();
        assertThat(sight.allows(auditor, UUID.randomUUID(), EXCHANGE)).isFalse();
        assertThatThrownBy(() -> sight.requireChange(auditor, PROGRAMME, EXCHANGE))
                .satisfies(refused(ProblemType.FORBIDDEN));
    }

    @Test
    void claims_without_their_role_show_and_change_nothing() {
        var auditor = auditor(Set.of());

        assertThatThrownBy(() -> sight.requireChange(auditor, PROGRAMME, EXCHANGE))
                .satisfies(refused(ProblemType.NOT_FOUND));
    }

    @Test
    void a_city_sees_what_it_is_in() {
        var tallinn = new Viewer("t", Set.of(Role.CITY), Set.of(), TALLINN);
        var bonn = new Viewer("b", Set.of(Role.CITY), Set.of(), UUID.randomUUID());

        assertThat(sight.allows(tallinn, PROGRAMME, EXCHANGE)).isTrue();
        assertThat(sight.allows(bonn, PROGRAMME, EXCHANGE)).isFalse();
    }

    private static Viewer auditor(Set<UUID> programmes) {
        return new Viewer("a", Set.of(Role.AUDITOR), Set.of("CANADA"), TALLINN, programmes);
    }

    private static Viewer viewer(Role role) {
        return new Viewer("v", Set.of(role), Set.of(), null);
    }

    private static Viewer office(String office) {
        return new Viewer("o", Set.of(Role.OFFICE), Set.of(office), null);
    }

    private static java.util.function.Consumer<Throwable> refused(ProblemType type) {
        return fault ->
                assertThat(fault)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
