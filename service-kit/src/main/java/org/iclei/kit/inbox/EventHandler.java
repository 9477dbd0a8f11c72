package org.iclei.kit.inbox;

import org.iclei.schema.Envelope;

/** What a binding's function does with one event of its topic. */
interface EventHandler {

    /**
     * @throws org.iclei.kit.envelope.UnreadableRecord when the data do not fit the event's type
     */
    void handle(Envelope event);
}
