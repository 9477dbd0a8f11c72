package org.iclei.kit.viewer;

import com.github.f4b6a3.uuid.UuidCreator;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.Arrays;
import java.util.HashSet;
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
 * @param programmes the exchange programmes that an auditor reads whole
 */
public record Viewer(
        String actor,
        Set<Role> roles,
        Set<String> offices,
        @Nullable UUID organisation,
        Set<UUID> programmes) {

    public Viewer {
        roles = Set.copyOf(roles);
        offices = Set.copyOf(offices);
        programmes = Set.copyOf(programmes);
    }

    /** Somebody who audits nothing. */
    public Viewer(String actor, Set<Role> roles, Set<String> offices, @Nullable UUID organisation) {
        this(actor, roles, offices, organisation, Set.of());
    }

    /**
     * Reads the claims {@code sub}, {@code roles}, {@code offices}, {@code organisation} and {@code
     * programmes}.
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
                organisation == null ? null : UUID.fromString(organisation),
                strings(token, "programmes").stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The same person, of whose roles only these count. */
    public Viewer only(Role... counting) {
        var counted = new HashSet<>(roles);
        counted.retainAll(Set.of(counting));
        return new Viewer(actor, counted, offices, organisation, programmes);
    }

    /** True for roles whose sight no office or organisation limits. */
    public boolean seesEverything() {
        return is(Role.SECRETARIAT) || is(Role.FINANCE) || is(Role.REVIEWER);
    }

    /** The offices somebody works for; a claim without its role is worth nothing. */
    public Set<String> asOffice() {
        return is(Role.OFFICE) ? offices : Set.of();
    }

    /** The organisation that somebody speaks for: at most one. */
    public Set<UUID> asCity() {
        return is(Role.CITY) && organisation != null ? Set.of(organisation) : Set.of();
    }

    /** The programmes that somebody audits. */
    public Set<UUID> asAuditor() {
        return is(Role.AUDITOR) ? programmes : Set.of();
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
