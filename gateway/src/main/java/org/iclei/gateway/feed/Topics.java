package org.iclei.gateway.feed;

import org.iclei.schema.Catalogue;
import org.iclei.schema.EventType;

import java.util.List;

/** Each service has one topic, named after it. */
public final class Topics {
    public static final List<String> ALL =
            Catalogue.all().stream().map(EventType::service).distinct().sorted().toList();

    private Topics() {}
}
