package org.iclei.gateway.signin.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import org.iclei.kit.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

@RestController
class SessionController {
    private static final List<String> NAMES = List.of("name", "preferred_username", "sub");

    /** Who is signed in, for the screen: what they may do is decided elsewhere. */
    record Person(
            String name, List<String> roles, List<String> offices, @Nullable UUID organisation) {}

    @Operation(
            summary = "Who is signed in",
            description =
                    "By the cookie of the sign-in or by a token. 401 when nobody is: open"
                            + " /oauth2/authorization/network?return=/app/ to sign in.")
    @GetMapping(path = "/api/session", produces = "application/json")
    Person session(Viewer viewer, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        var name = NAMES.stream().map(token::getClaimAsString).filter(Objects::nonNull);
        var roles = viewer.roles().stream().map(role -> role.name().toLowerCase(Locale.ROOT));
        return new Person(
                name.findFirst().orElseThrow(),
                sorted(roles),
                sorted(viewer.offices().stream()),
                viewer.organisation());
    }

    private static List<String> sorted(Stream<String> words) {
        return words.sorted().toList();
    }
}
