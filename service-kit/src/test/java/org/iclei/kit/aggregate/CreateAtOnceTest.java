package org.iclei.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.iclei.kit.envelope.Cause;
import org.iclei.kit.problem.Refused;
import org.iclei.kit.request.NewId;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

class CreateAtOnceTest {
    private static final Refused NO_MORE = new Refused(ProblemType.INVALID_VALUE, "no more");

    private final Aggregates<String> aggregates = new InMemoryAggregates<>();
    private final UUID id = UUID.randomUUID();

    @Test
    void the_same_request_again_creates_nothing_and_answers_the_same() {
        create("a", () -> save("first"));

        assertThat(create("a", () -> save("second"))).isEqualTo("first");
        assertThat(aggregates.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_key_that_comes_again_with_another_body_is_refused() {
        create("a", () -> save("first"));

        assertThatThrownBy(() -> create("b", () -> save("second")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.type()).isEqualTo(ProblemType.KEY_REUSED));
    }

    @Test
    void a_repeated_key_answers_from_what_exists_although_it_would_be_refused_by_now() {
        create("a", () -> save("first"));

        assertThat(create("a", CreateAtOnceTest::refuse)).isEqualTo("first");
    }

    @Test
    void what_is_refused_is_not_created() {
        assertThatThrownBy(() -> create("a", CreateAtOnceTest::refuse)).isSameAs(NO_MORE);
        assertThat(aggregates.find(id)).isEmpty();
    }

    private String create(String requestHash, Supplier<Decision<String, String>> fresh) {
        var key = new NewId(id, requestHash);
        return aggregates.createAtOnce(key, Cause.ofService("test"), Loaded::state, fresh, _ -> {});
    }

    private static Decision<String, String> save(String state) {
        return new Decision.Save<>(state, List.of(), Loaded::state);
    }

    private static Decision<String, String> refuse() {
        throw NO_MORE;
    }
}
