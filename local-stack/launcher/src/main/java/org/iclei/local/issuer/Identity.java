package org.iclei.local.issuer;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a token says about the person or the program that holds it. */
record Identity(
        String name,
        List<String> roles,
        List<String> offices,
        @Nullable String organisation,
        List<String> programmes) {

    static Identity of(String name, String role) {
        return new Identity(name, List.of(role), List.of(), null, List.of());
    }

    static Identity office(String name, String office) {
        return new Identity(name, List.of("office"), List.of(office), null, List.of());
    }

    static Identity city(String name, @Nullable String organisation) {
        return new Identity(name, List.of("city"), List.of(), organisation, List.of());
    }

    static Identity auditor(String name, @Nullable String programme) {
        var programmes = programme == null ? List.<String>of() : List.of(programme);
        return new Identity(name, List.of("auditor"), List.of(), null, programmes);
    }
}
