package org.iclei.kit.viewer;

import com.github.f4b6a3.uuid.UuidCreator;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who asks. Every controller, use case and store query that depends on rights takes one.
 *
 * @param actor opaque id of the person or machine, with its office; carries no name
 * @param offices codes of the offices the person works for
 * @param organisation the organisation a city's user belongs to
 */
public record Viewer(
        String actor, Set<Role> roles, Set<String> offices, @Nullable UUID organisation) {

    public Viewer {
        roles = Set.copyOf(roles);
        offices = Set.copyOf(offices);
    }

    /**
     * Reads the claims {@code sub}, {@code roles}, {@code offices} and {@code organisation}.
     *
     * @throws IllegalArgumentException when one of them is not of its shape, or nobody is named
     */
    public static Viewer of(Jwt token) {
        if (token.getSubject() == null || token.getSubject().isBlank()) {
            throw new IllegalArgumentException("no subject");
        }
        var offices = Set.copyOf(strings(token, "offices"));
        var person = UuidCreator.getNameBasedSha1("person:" + token.getSubject());
        var suffix = offices.stream().sorted().findFirst().map(office -> "@" + office).orElse("");
        var organisation = token.getClaimAsString("organisation");
        return new Viewer(
                person + suffix,
                roles(token),
                offices,
                organisation == null ? null : UUID.fromString(organisation));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** True for roles whose sight no office or organisation limits. */
    public boolean seesEverything() {
        return is(Role.SECRETARIAT) || is(Role.FINANCE) || is(Role.REVIEWER);
    }

    static Set<Role> roles(Jwt token) {
        var known = Arrays.stream(Role.values()).collect(Collectors.toMap(Role::claim, r -> r));
        return strings(token, "roles").stream()
                .filter(known::containsKey)
                .map(known::get)
                .collect(Collectors.toSet());
    }

    private static List<String> strings(Jwt token, String claim) {
        var values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }
}
