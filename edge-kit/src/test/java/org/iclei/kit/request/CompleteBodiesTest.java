package org.iclei.kit.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;

class CompleteBodiesTest {
    record Visit(String host, LocalDate from, @Nullable List<String> notes) {}

    private final JsonMapper json = JsonMapper.builder().addModule(new CompleteBodies()).build();

    @Test
    void what_is_complete_is_read() {
        assertThat(read("{\"host\": \"Halifax\", \"from\": \"2015-07-08\"}"))
                .isEqualTo(new Visit("Halifax", LocalDate.of(2015, 7, 8), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"from\": \"2015-07-08\"}",
                "{\"host\": null, \"from\": \"2015-07-08\"}",
                "{\"host\": \"Halifax\", \"from\": \"2015-07-08\", \"notes\": [null]}",
                "{\"host\": \"Halifax\", \"from\": \"+999999999-12-31\"}",
                "{\"host\": \"Halifax\", \"from\": \"2015-02-30\"}",
                "{\"host\": \"Halifax\", \"from\": [2015, 7, 8]}",
                "{\"host\": \"Halifax\", \"from\": 20150708}"
            })
    void what_lacks_something_or_means_no_day_is_refused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(JacksonException.class);
    }

    private Visit read(String body) {
        return json.readValue(body, Visit.class);
    }
}
