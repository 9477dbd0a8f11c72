package org.iclei.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/app/", "/app/#/members?page=2", "/app/?lang=fr", "/app/a%20b#x"})
    void a_page_of_the_web_client_is_kept(String wanted) {
        assertThat(ReturnPath.of(wanted)).hasToString(wanted);
    }

    @Test
    void a_page_of_an_address_too_long_for_a_cookie_becomes_the_usual_page() {
        assertThat(ReturnPath.of("/app/" + "x".repeat(495)).toString()).hasSize(500);
        assertThat(ReturnPath.of("/app/" + "x".repeat(496))).hasToString("/app/");
        assertThat(ReturnPath.of("/app/" + "都".repeat(100))).hasToString("/app/");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/logout",
                "https://evil.example/app/",
                "//evil.example/app/",
                "/\\evil.example",
                "\\\\evil.example",
                "/app/../..//evil.example",
                "/app/../logout",
                "/app/..\\evil.example",
                "/app//evil.example",
                "/app/\r\nSet-Cookie: SESSION=x",
                "/app/\tx",
                "/app/ x",
                "javascript:alert(1)",
                "app/",
                "/application"
            })
    void everything_else_becomes_the_usual_page(String wanted) {
        assertThat(ReturnPath.of(wanted)).hasToString("/app/");
    }
}
