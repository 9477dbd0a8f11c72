package org.iclei.membership.application.submission;

import org.iclei.kit.problem.Refused;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** How many persons an application may name. */
public final class ContactLimit {
    private static final int MOST = 20;

    private ContactLimit() {}

    /**
     * @throws Refused TOO_MANY_CONTACTS above 20
     */
    public static List<UUID> checked(@Nullable List<UUID> contacts) {
        var named = contacts == null ? List.<UUID>of() : contacts;
        if (named.size() > MOST) throw Refusals.tooManyContacts();
        return named;
    }
}
