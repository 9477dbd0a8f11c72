package org.iclei.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.iclei.local.process.StartFailure;
import org.junit.jupiter.api.Test;

import java.util.List;

class ChoicesTest {

    @Test
    void without_options_it_measures_and_writes_nothing() {
        assertThat(Choices.parse(List.of())).isEqualTo(new Choices(false, false));
    }

    @Test
    void it_may_be_asked_to_train_or_to_write() {
        assertThat(Choices.parse(List.of("--train"))).isEqualTo(new Choices(true, false));
        assertThat(Choices.parse(List.of("--write"))).isEqualTo(new Choices(false, true));
    }

    @Test
    void what_it_does_not_know_is_refused() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Choices.parse(List.of("--wirte")));
    }
}
