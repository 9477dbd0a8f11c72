package org.iclei.kit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.iclei.kit.testing.Backends;
import org.iclei.kit.trail.Teams.Team;
import org.iclei.kit.trail.Verdict.Altered;
import org.iclei.kit.trail.Verdict.Whole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

class ErasureIT {
    private static final Personal ANNAS_NAME = Personal.beside(Teams.ANNA, Set.of("name"));

    private final Teams teams = new Teams(Backends.freshDatabase(), "127.0.0.1:1");
    private final UUID id = UUID.randomUUID();

    @AfterEach
    void close() {
        teams.close();
    }

    @Test
    void no_name_and_no_salt_of_an_erased_person_is_left_anywhere_and_the_chain_is_whole() {
        saveAnnaUnderThreeNamesAndForgetHer();
        await().until(() -> teams.waiting(id) == 0);
        var salts = salts();
        assertThat(teams.everything()).contains("Annabel").contains(salts);

        assertThat(teams.trail.erase(id, ANNAS_NAME)).isEqualTo(4);

        assertThat(teams.everything())
                .doesNotContain("Anna", "Annabel", "Anastasia")
                .doesNotContain(salts)
                .contains("Bert");
        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(4, 5));
    }

    @Test
    void entries_that_still_wait_in_the_document_are_erased_too() {
        teams.pull.close();
        saveAnnaUnderThreeNamesAndForgetHer();
        assertThat(teams.waiting(id)).isEqualTo(4);

        teams.trail.erase(id, ANNAS_NAME);

        assertThat(teams.everything()).doesNotContain("Anna", "Annabel", "Anastasia");
        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(4, 5));
    }

    @Test
    void a_copy_of_an_erased_entry_that_comes_late_does_not_bring_the_name_back() {
        teams.pull.close();
        saveAnnaUnderThreeNamesAndForgetHer();
        var late = teams.copies(id);
        teams.trail.erase(id, ANNAS_NAME);

        teams.trail.carry(late);

        assertThat(late).hasSize(4);
        assertThat(teams.everything()).doesNotContain("Anna", "Annabel", "Anastasia");
    }

    @Test
    void tampering_with_an_erased_entry_is_still_found() {
        saveAnnaUnderThreeNamesAndForgetHer();
        teams.trail.erase(id, ANNAS_NAME);

        new Forger(teams, id).set(1, "actor", "somebody");

        assertThat(teams.trail.verify(id)).isEqualTo(new Altered(1));
    }

    @Test
    void a_value_put_into_the_place_of_an_erased_one_is_found() {
        saveAnnaUnderThreeNamesAndForgetHer();
        teams.trail.erase(id, ANNAS_NAME);
        var erased = teams.trail.of(id).get(1).changes();
        assertThat(erased).singleElement().isInstanceOf(Change.Erased.class);

        new Forger(teams, id).set(2, "changes.0.after", "Agnes");

        assertThat(teams.trail.verify(id)).isEqualTo(new Altered(2));
    }

    @Test
    void a_record_goes_on_after_an_erasure() {
        saveAnnaUnderThreeNamesAndForgetHer();
        teams.trail.erase(id, (field, _) -> field.endsWith(".name"));
        assertThat(teams.everything()).contains("city");

        teams.save(id, Teams.team("Bert", "Carla"));

        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(5, 7));
        assertThat(teams.trail.erase(id, ANNAS_NAME)).isZero();
    }

    @Test
    void two_erasures_at_once_leave_neither_name() {
        teams.save(id, Teams.team("Bert", "Anna"));
        teams.save(id, Teams.team());
        await().until(() -> teams.waiting(id) == 0);
        var bertsName = Personal.beside(Teams.BERT, Set.of("name"));
        var once = new AtomicBoolean();

        teams.trail.erase(
                id,
                (field, state) -> {
                    if (once.compareAndSet(false, true)) teams.trail.erase(id, bertsName);
                    return ANNAS_NAME.matches(field, state);
                });

        assertThat(teams.everything()).doesNotContain("Anna", "Bert");
        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(2, 4));
    }

    @Test
    void what_is_wiped_without_need_shows_in_the_number_of_erasures() {
        teams.save(id, Teams.team("Anna"));
        await().until(() -> teams.waiting(id) == 0);
        assertThat(teams.survey().erased()).isZero();

        teams.trail.erase(id, (field, _) -> field.endsWith("funded"));

        assertThat(teams.trail.verify(id)).isEqualTo(new Whole(1, 1));
        assertThat(teams.survey().erased()).isOne();
    }

    private void saveAnnaUnderThreeNamesAndForgetHer() {
        teams.save(id, Teams.team("Bert", "Anna"));
        teams.save(id, Teams.team("Bert", "Annabel"));
        teams.save(id, Teams.team("Anastasia", "Bert"));
        var bert = Teams.team("Bert").delegates();
        teams.save(id, new Team("Edmonton", Teams.team().since(), bert));
    }

    /** Those beside Anna's names, as the store's text shows them. */
    private String[] salts() {
        return teams.trail.of(id).stream()
                .flatMap(entry -> entry.changes().stream())
                .map(Change.Kept.class::cast)
                .filter(change -> (change.before() + "" + change.after()).contains("An"))
                .map(change -> Base64.getEncoder().encodeToString(change.salt()))
                .toArray(String[]::new);
    }
}
