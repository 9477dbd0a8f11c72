package org.iclei.gateway.feed;

import org.iclei.kit.problem.Refused;
import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.iclei.schema.Catalogue;
import org.iclei.schema.Envelope;
import org.iclei.schema.EventType;
import org.iclei.schema.Visibility;
import org.iclei.schema.problem.ProblemType;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The event types that a reader may see and asked for.
 *
 * @param types names of the catalogue
 */
public record Selection(Set<String> types) {
    public Selection {
        types = Set.copyOf(types);
    }

    /**
     * @param asked exact names, or beginnings that end in {@code *}; empty asks for everything
     * @throws Refused when an exact name is in no catalogue
     */
    public static Selection of(Viewer viewer, List<String> asked) {
        var wanted = asked.stream().map(Selection::one).reduce(Predicate::or).orElse(_ -> true);
        return new Selection(
                Catalogue.all().stream()
                        .filter(type -> visible(type, viewer))
                        .map(EventType::name)
                        .filter(wanted)
                        .collect(Collectors.toSet()));
    }

    public boolean takes(Envelope event) {
        return types.contains(event.type());
    }

    private static boolean visible(EventType type, Viewer viewer) {
        return viewer.is(Role.SECRETARIAT)
                || type.visibility() == Visibility.PUBLIC
                || type.visibility() == Visibility.PARTNER && viewer.is(Role.PARTNER);
    }

    private static Predicate<String> one(String asked) {
        if (asked.endsWith("*")) {
            var beginning = asked.substring(0, asked.length() - 1);
            return name -> name.startsWith(beginning);
        }
        if (Catalogue.named(asked).isPresent()) return asked::equals;
        throw new Refused(
                ProblemType.MALFORMED_PARAMETER,
                "A type is the exact name of an event type listed under /schemas/, or a beginning"
                        + " of names that ends in *.");
    }
}
