package org.iclei.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SignInPageIT {
    @TempDir static Path folder;
    static RunningIssuer issuer;

    @BeforeAll
    static void start() {
        issuer = new RunningIssuer(folder.resolve("key.json"));
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void every_field_has_a_label_and_the_page_a_language_and_a_title() throws Exception {
        assertThat(issuer.get("/login").body())
                .contains("<html lang=\"en\">", "<title>Sign in")
                .contains("<label for=\"username\">", "<input id=\"username\"")
                .contains("<label for=\"password\">", "<input id=\"password\"");
    }

    @Test
    void it_says_who_there_is_to_sign_in_as() throws Exception {
        var page = issuer.get("/login").body();

        for (var person :
                new String[] {
                    "secretariat",
                    "europe-office",
                    "canada-office",
                    "japan-office",
                    "edmonton",
                    "finance",
                    "reviewer",
                    "auditor"
                }) {
            assertThat(page).contains("<code>" + person + "</code>");
        }
        assertThat(page).contains("password is <code>demo</code>").doesNotContain("partner-demo");
    }

    @Test
    void a_wrong_password_is_said_aloud() throws Exception {
        assertThat(issuer.get("/login?error").body()).contains("role=\"alert\"");
        assertThat(issuer.get("/login").body()).doesNotContain("role=\"alert\"");
    }

    @Test
    void it_needs_no_script_and_nothing_from_elsewhere() throws Exception {
        assertThat(issuer.get("/login").body()).doesNotContain("<script", "src=", "@import");
    }
}
