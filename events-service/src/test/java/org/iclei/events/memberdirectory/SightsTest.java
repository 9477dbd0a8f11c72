package org.iclei.events.memberdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.OrganisationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

class SightsTest {
    private static final UUID EDMONTON = UUID.randomUUID();
    private static final UUID HANNOVER = UUID.randomUUID();

    private final Sights sights = new Sights(new ServedByCanada());

    @ParameterizedTest
    @EnumSource(names = {"SECRETARIAT", "FINANCE", "REVIEWER"})
    void headquarters_see_every_meeting(Role role) {
        assertThat(sights.of(viewer(role, Set.of(), null)).everything()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"FINANCE", "REVIEWER", "AUDITOR", "CITY"})
    void they_see_no_people(Role role) {
        var sight = sights.of(viewer(role, Set.of("CANADA"), HANNOVER));

        assertThat(sight.showsPeople(List.of("CANADA"))).isFalse();
    }

    @Test
    void the_secretariat_sees_people_whoever_executes() {
        assertThat(sights.of(viewer(Role.SECRETARIAT, Set.of(), null)).showsPeople(List.of()))
                .isTrue();
    }

    @Test
    void an_office_sees_what_it_serves_today_and_people_where_it_co_executes() {
        var sight = sights.of(viewer(Role.OFFICE, Set.of("CANADA"), null));

        assertThat(sight.everything()).isFalse();
        assertThat(sight.organisations()).containsExactly(EDMONTON);
        assertThat(sight.showsPeople(List.of("CANADA"))).isTrue();
        assertThat(sight.showsPeople(List.of("JAPAN"))).isFalse();
    }

    @Test
    void a_city_sees_itself() {
        var sight = sights.of(viewer(Role.CITY, Set.of(), HANNOVER));

        assertThat(sight).isEqualTo(of(Set.of(HANNOVER), Set.of()));
    }

    @Test
    void an_office_without_offices_and_a_city_without_an_organisation_see_nothing() {
        var nothing = of(Set.of(), Set.of());

        assertThat(sights.of(viewer(Role.OFFICE, Set.of(), null))).isEqualTo(nothing);
        assertThat(sights.of(viewer(Role.CITY, Set.of(), null))).isEqualTo(nothing);
    }

    @Test
    void an_auditor_sees_the_programmes_of_the_claim_and_the_claim_needs_the_role() {
        var audited = Set.of(UUID.randomUUID());
        var auditor = new Viewer("a", Set.of(Role.AUDITOR), Set.of("CANADA"), HANNOVER, audited);
        var city = new Viewer("c", Set.of(Role.CITY), Set.of("CANADA"), HANNOVER, audited);

        assertThat(sights.of(auditor)).isEqualTo(of(Set.of(), audited));
        assertThat(sights.of(city)).isEqualTo(of(Set.of(HANNOVER), Set.of()));
    }

    private static Sight of(Set<UUID> organisations, Set<UUID> programmes) {
        return new Sight(false, false, organisations, Set.of(), programmes);
    }

    private static Viewer viewer(Role role, Set<String> offices, UUID organisation) {
        return new Viewer("somebody", Set.of(role), offices, organisation);
    }

    private static final class ServedByCanada implements MemberDirectory {
        @Override
        public Map<UUID, OrganisationFacts> facts(Collection<UUID> ids) {
            return Map.of();
        }

        @Override
        public Set<UUID> servedBy(Set<String> offices) {
            return offices.contains("CANADA") ? Set.of(EDMONTON) : Set.of();
        }
    }
}
