package org.iclei.membership.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.application.course.ApplicationRefusal;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class ApplicationProblemsTest {

    @Test
    void each_refusal_has_a_type_of_its_own() {
        assertThat(Arrays.stream(ApplicationRefusal.values()).map(ApplicationProblems::of))
                .extracting(refused -> refused.type())
                .doesNotHaveDuplicates()
                .doesNotContain(ProblemType.WRONG_STATE, ProblemType.INVALID_VALUE);
    }
}
