package org.iclei.kit.testing;

import org.iclei.kit.viewer.Role;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How a row of the access table is asked.
 *
 * @param limited the roles that see and change their own only
 * @param refusal the status that says no to an entry for somebody else
 * @param ask the request, about a record or its surroundings
 * @param <W> the records of somebody
 */
public record AccessSample<W>(Kind kind, Set<Role> limited, int refusal, Function<W, Ask> ask) {
    private static final Set<Role> LIMITED = Set.of(Role.OFFICE, Role.CITY, Role.AUDITOR);

    /** What the answer has to do with a record. */
    public enum Kind {
        /** About one record, which does not exist for a stranger. */
        RECORD,
        /** A list, from which a stranger's record is absent. */
        LIST,
        /** A list of what somebody may act on, not only see. */
        TASKS,
        /** Something new, in the name of whom the body says. */
        ENTRY,
        /** Something of one's own about a record, which whoever reads the record may have. */
        OWN,
        /** The same for everybody whom the row lets in. */
        SHARED
    }

    /**
     * One request.
     *
     * @param id what a list must show or hide, and what stands for the record in uri and body
     * @param record where the secretariat sees whether something changed
     */
    public record Ask(
            String uri, Map<String, String> headers, String body, String id, String record) {}

    public static <W> AccessSample<W> record(Function<W, Ask> ask) {
        return new AccessSample<>(Kind.RECORD, LIMITED, 404, ask);
    }

    public static <W> AccessSample<W> list(Function<W, Ask> ask) {
        return new AccessSample<>(Kind.LIST, LIMITED, 404, ask);
    }

    public static <W> AccessSample<W> tasks(Function<W, Ask> ask) {
        return new AccessSample<>(Kind.TASKS, LIMITED, 404, ask);
    }

    public static <W> AccessSample<W> entry(int refusal, Function<W, Ask> ask) {
        return new AccessSample<>(Kind.ENTRY, LIMITED, refusal, ask);
    }

    public static <W> AccessSample<W> owned(Function<W, Ask> ask) {
        return new AccessSample<>(Kind.OWN, LIMITED, 404, ask);
    }

    public static <W> AccessSample<W> shared(Function<W, Ask> ask) {
        return new AccessSample<>(Kind.SHARED, Set.of(), 404, ask);
    }

    /** The same, open as a whole to all but this role. */
    public AccessSample<W> limiting(Role role) {
        return new AccessSample<>(kind, Set.of(role), refusal, ask);
    }
}
