package org.iclei.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class DuesProblemsTest {

    @Test
    void each_refusal_has_a_type_of_its_own() {
        assertThat(Arrays.stream(DuesRefusal.values()).map(DuesProblems::of))
                .extracting(refused -> refused.type())
                .doesNotHaveDuplicates()
                .doesNotContain(ProblemType.WRONG_STATE, ProblemType.INVALID_VALUE);
    }
}
