package org.iclei.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delegate@example.org",
                " Delegate@Example.ORG ",
                "DELEGATE@EXAMPLE.ORG",
                "ｄｅｌｅｇａｔｅ@example.org"
            })
    void blanks_capitals_and_width_do_not_make_another_person(String typed) {
        assertThat(EmailAddress.of(typed)).contains(new EmailAddress("delegate@example.org"));
    }

    @Test
    void a_domain_with_an_umlaut_is_the_same_as_its_ascii_form() {
        assertThat(EmailAddress.of("info@växjö.example"))
                .isEqualTo(EmailAddress.of("info@xn--vxj-qla6g.example"))
                .isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "delegate",
                "@example.org",
                "delegate@",
                "delegate@example",
                "two words@example.org",
                "a@b@example.org",
                "a..b@example.org",
                "Delegate <delegate@example.org>",
                "delegate@-example.org",
                "delegate@example.org\nBcc: x@example.org"
            })
    void what_is_no_address_is_none(String typed) {
        assertThat(EmailAddress.of(typed)).isEmpty();
    }

    @Test
    void an_address_does_not_show_in_logs() {
        assertThat(new EmailAddress("delegate@example.org").toString()).doesNotContain("delegate");
    }
}
