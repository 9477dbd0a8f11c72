package org.iclei.gateway.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.Catalogue;
import org.iclei.schema.EventType;
import org.iclei.schema.Visibility;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Set;

class SelectionTest {
    private static final Viewer PARTNER = viewer(Role.PARTNER);
    private static final Viewer SECRETARIAT = viewer(Role.SECRETARIAT);

    @Test
    void a_partner_sees_every_type_but_internal_ones() {
        assertThat(Selection.of(PARTNER, List.of()).types())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream()
                                .filter(type -> type.visibility() != Visibility.INTERNAL)
                                .map(EventType::name)
                                .toList());
    }

    @Test
    void the_secretariat_sees_every_type() {
        assertThat(Selection.of(SECRETARIAT, List.of()).types()).hasSameSizeAs(Catalogue.all());
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICE", "FINANCE", "REVIEWER", "AUDITOR", "CITY"})
    void people_hear_what_is_public(Role role) {
        assertThat(Selection.of(viewer(role), List.of()).types())
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream()
                                .filter(type -> type.visibility() == Visibility.PUBLIC)
                                .map(EventType::name)
                                .toList());
    }

    @Test
    void asking_for_an_internal_type_does_not_show_it() {
        assertThat(Selection.of(PARTNER, List.of(Events.REQUESTED)).types()).isEmpty();
    }

    @Test
    void names_and_beginnings_add_up() {
        var asked = List.of(Events.PAIRING, "org.iclei.membership.*");
        assertThat(Selection.of(PARTNER, asked).types())
                .contains(Events.PAIRING)
                .anyMatch(type -> type.startsWith("org.iclei.membership."))
                .noneMatch(type -> type.startsWith("org.iclei.events."));
    }

    @Test
    void a_name_that_is_in_no_catalogue_is_refused() {
        assertThatThrownBy(() -> Selection.of(PARTNER, List.of("org.iclei.exchange.pairing")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.type())
                                        .isEqualTo(ProblemType.MALFORMED_PARAMETER));
    }

    private static Viewer viewer(Role role) {
        return new Viewer("someone", Set.of(role), Set.of(), null);
    }
}
