package org.iclei.kit.inbox;

import org.iclei.kit.envelope.UnreadableRecord;
import org.iclei.schema.Catalogue;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.Envelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Decodes what arrives on a topic and hands each event to the use case that asked for its kind.
 * Kinds nobody asked for are passed over, so that a publisher may add some.
 */
public final class Events {
    private static final Logger log = LoggerFactory.getLogger(Events.class);

    private final JsonMapper json;

    public Events(JsonMapper json) {
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    /** A listener without handlers yet. */
    public Listener listener() {
        return new Listener();
    }

    /** A listener that fills a projection. */
    public ProjectionListener into(Projection<?> projection) {
        return new ProjectionListener(this, projection);
    }

    /** What an event says to a projection; nothing when it does not know or hear its kind. */
    List<Projection.Put> puts(Projection<?> projection, Envelope envelope) {
        return Catalogue.named(envelope.type()).stream()
                .filter(type -> projection.hears(type.data()))
                .flatMap(type -> projection.puts(envelope, data(envelope, type.data())).stream())
                .toList();
    }

    /** The data of an envelope, read into the record of its type. */
    public <E extends DomainEvent> E data(Envelope envelope, Class<E> type) {
        E data = null;
        try {
            data = json.readValue(envelope.data(), type);
        } catch (JacksonException e) {
            log.debug("inbox.unfit type={}", envelope.type(), e);
        }
        if (data == null) throw new UnreadableRecord("data do not fit " + envelope.type());
        return data;
    }

    /** One function of a service's binding. */
    public final class Listener implements Consumer<Message<byte[]>>, EventHandler {
        private final Map<Class<?>, Consumer<Envelope>> handlers = new LinkedHashMap<>();

        private Listener() {}

        public <E extends DomainEvent> Listener on(Class<E> type, BiConsumer<Envelope, E> useCase) {
            handlers.put(type, envelope -> useCase.accept(envelope, data(envelope, type)));
            return this;
        }

        @Override
        public void accept(Message<byte[]> message) {
            handle(EnvelopeHeaders.envelope(message));
        }

        @Override
        public void handle(Envelope envelope) {
            Catalogue.named(envelope.type())
                    .map(type -> handlers.get(type.data()))
                    .ifPresent(handler -> handler.accept(envelope));
        }
    }
}
