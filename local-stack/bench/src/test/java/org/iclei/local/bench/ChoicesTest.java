package org.iclei.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.iclei.local.bench.Choices.Kind;
import org.iclei.local.process.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

class ChoicesTest {
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    @Test
    void without_options_it_measures_all_and_writes_nothing() {
        assertThat(Choices.parse(List.of())).isEqualTo(new Choices(false, false, ALL));
    }

    @Test
    void it_may_be_asked_to_train_or_to_write() {
        assertThat(Choices.parse(List.of("--train"))).isEqualTo(new Choices(true, false, ALL));
        assertThat(Choices.parse(List.of("--write"))).isEqualTo(new Choices(false, true, ALL));
    }

    @Test
    void it_may_be_asked_for_some_figures_alone() {
        assertThat(Choices.parse(List.of("--only", "sweep,list")))
                .isEqualTo(new Choices(false, false, Set.of(Kind.LIST, Kind.SWEEP)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wirte", "--only", "--only lists", "--only list,", "--only list,x"})
    void what_it_does_not_know_is_refused(String line) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Choices.parse(List.of(line.split(" "))));
    }

    @Test
    void a_part_of_the_figures_does_not_replace_the_table() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Choices.parse(List.of("--only", "list", "--write")))
                .withMessageContaining("whole run");
    }
}
