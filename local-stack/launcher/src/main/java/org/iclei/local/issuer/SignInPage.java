package org.iclei.local.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The form, and who there is to sign in as: this is a demonstration. */
@RestController
class SignInPage {
    private static final String WRONG =
            "<p class=\"wrong\" role=\"alert\">Name and password do not belong"
                    + " together. Try again.</p>";

    private final String template;

    SignInPage(Identities identities) throws IOException {
        var people =
                identities.people().stream().map(SignInPage::row).collect(Collectors.joining());
        template =
                new ClassPathResource("issuer/sign-in.html")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("{people}", people);
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String form(CsrfToken token, @RequestParam(required = false) @Nullable String error) {
        return template.replace("{wrong}", error == null ? "" : WRONG)
                .replace("{csrf}", HtmlUtils.htmlEscape(token.getToken()));
    }

    private static String row(Identity person) {
        var offices = person.offices().isEmpty() ? "" : " " + String.join(", ", person.offices());
        return "<tr><th scope=\"row\"><code>%s</code></th><td>%s%s</td></tr>\n"
                .formatted(
                        HtmlUtils.htmlEscape(person.name()),
                        HtmlUtils.htmlEscape(String.join(", ", person.roles())),
                        HtmlUtils.htmlEscape(offices));
    }
}
