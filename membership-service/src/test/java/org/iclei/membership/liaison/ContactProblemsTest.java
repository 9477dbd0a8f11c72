package org.iclei.membership.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.membership.contact.ContactRefusal;
import org.iclei.schema.problem.ProblemType;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class ContactProblemsTest {

    @Test
    void each_refusal_has_a_type_of_its_own() {
        assertThat(Arrays.stream(ContactRefusal.values()).map(ContactProblems::of))
                .extracting(refused -> refused.type())
                .doesNotHaveDuplicates()
                .doesNotContain(ProblemType.WRONG_STATE, ProblemType.INVALID_VALUE);
    }
}
