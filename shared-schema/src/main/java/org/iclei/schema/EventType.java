package org.iclei.schema;

/**
 * A kind of domain event.
 *
 * @param name org.iclei.&lt;service&gt;.&lt;aggregate&gt;.&lt;past-tense&gt;.v&lt;n&gt;, the
 *     CloudEvent's type
 * @param data the record that its data are read into
 * @param visibility who may see it
 */
public record EventType(String name, Class<? extends DomainEvent> data, Visibility visibility) {

    /** The service that publishes it, which is the topic's name too. */
    public String service() {
        return name.split("\\.")[2];
    }

    /** The CloudEvent's source, such as /membership. */
    public String source() {
        return "/" + service();
    }

    /** The kind of aggregate it is about, such as working-meeting. */
    public String aggregate() {
        return name.split("\\.")[3];
    }

    /** The n of v&lt;n&gt;. */
    public int version() {
        return Integer.parseInt(name.substring(name.lastIndexOf(".v") + 2));
    }
}
