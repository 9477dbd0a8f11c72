package org.iclei.membership.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class NamesakesTest {
    private Namesakes namesakes;

    @BeforeEach
    void nobody() {
        namesakes = new Namesakes();
    }

    @Test
    void one_country_and_one_name_make_a_suspicion() {
        var one = enter("Saanich", "CA", "BC", "saanich");
        var other = enter("Saanich (District)", "CA", null, "saanich");
        enter("North Saanich", "CA", "BC", "north saanich");

        assertThat(namesakes.suspicions())
                .containsExactly(new Suspicion("saanich", List.of(one, other)));
    }

    @Test
    void another_country_or_another_subdivision_is_another_place() {
        enter("Halifax", "CA", "NS", "halifax");
        enter("Halifax", "GB", null, "halifax");
        enter("Newark", "US", "CA", "newark");
        enter("Newark", "US", "NJ", "newark");

        assertThat(namesakes.suspicions()).isEmpty();
    }

    @Test
    void the_same_two_are_suspected_once_however_many_names_they_share() {
        enter("Köln", "DE", "NW", "koln", "cologne");
        enter("Cologne", "DE", null, "cologne", "koln");

        assertThat(namesakes.suspicions()).hasSize(1);
    }

    private Suspect enter(
            String name, String country, @Nullable String subdivision, String... keys) {
        var suspect = new Suspect(UUID.randomUUID(), name, country, subdivision, "WORLD", false);
        namesakes.add(suspect, Set.of(keys));
        return suspect;
    }
}
