package org.iclei.membership.application.draft;

import java.util.UUID;

/**
 * An application that is being written. It has no deadline, takes no place, and nobody hears of it;
 * the application that it becomes has its id.
 *
 * @param organisation whose application it is to be
 * @param handedIn true from the moment at which it becomes an application: it does not change then
 */
record ApplicationDraft(UUID organisation, Written written, boolean handedIn) {

    static ApplicationDraft begun(UUID organisation, Written written) {
        return new ApplicationDraft(organisation, written, false);
    }

    ApplicationDraft changed(Written other) {
        return new ApplicationDraft(organisation, other, false);
    }

    ApplicationDraft sealed() {
        return new ApplicationDraft(organisation, written, true);
    }

    /** Without somebody who is forgotten. */
    ApplicationDraft without(UUID person) {
        var others = written.contacts().stream().filter(one -> !one.equals(person)).toList();
        var rest = new Written(written.category(), written.receivedOn(), others);
        return new ApplicationDraft(organisation, rest, handedIn);
    }

    /** It was not taken in after all. */
    ApplicationDraft opened() {
        return new ApplicationDraft(organisation, written, false);
    }
}
