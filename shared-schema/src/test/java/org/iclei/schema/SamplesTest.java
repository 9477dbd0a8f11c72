package org.iclei.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class SamplesTest {

    static Stream<Arguments> samples() {
        return Contract.all().stream()
                .flatMap(
                        contract ->
                                contract.samples().stream().map(s -> Arguments.of(s, contract)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_sample_is_valid_under_every_revision(Contract.Sample sample, Contract contract) {
        var violations =
                contract.revisions().stream()
                        .map(schema -> Json.violations(schema, sample.text()))
                        .flatMap(List::stream);

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_sample_survives_the_record_unchanged(Contract.Sample sample, Contract contract) {
        var read = Json.MAPPER.readValue(sample.text(), contract.type().data());
        var written = Json.MAPPER.writeValueAsString(read);

        assertThat(Json.tree(written)).isEqualTo(Json.tree(sample.text()));
    }

    @Test
    void a_value_of_another_form_is_a_violation() {
        var schema =
                Json.tree(
                        "{\"properties\": {\"day\": {\"type\": \"string\", \"format\":"
                                + " \"date\"}}}");

        assertThat(Json.violations(schema, "{\"day\": \"2015-07-06\"}")).isEmpty();
        assertThat(Json.violations(schema, "{\"day\": \"2015-07-32\"}")).hasSize(1);
        assertThat(Json.violations(schema, "{\"day\": 6}")).hasSize(1);
    }
}
