package org.iclei.membership.place;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names under which a local government's place may be known. */
final class PlaceName {
    private static final Pattern ADDITION = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private PlaceName() {}

    /** As they are; without what stands behind in brackets; without the subdivision's code. */
    static Set<String> of(List<String> names, @Nullable String subdivision) {
        var all = new LinkedHashSet<>(names);
        for (var name : names) {
            var bare = ADDITION.matcher(name).replaceFirst("");
            var code = subdivision == null ? "" : " " + subdivision;
            if (!code.isEmpty() && bare.endsWith(code)) {
                bare = bare.substring(0, bare.length() - code.length());
            }
            if (!bare.isBlank()) all.add(bare);
        }
        return all;
    }
}
