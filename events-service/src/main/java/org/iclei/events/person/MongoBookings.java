package org.iclei.events.person;

import static com.mongodb.client.model.Filters.eq;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the documents of calendars and meetings, which their own packages write. */
@Component
class MongoBookings implements Bookings {
    private final MongoOperations mongo;

    MongoBookings(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Kept> of(UUID person) {
        return Stream.concat(held(person), attended(person)).toList();
    }

    private Stream<Kept> held(UUID person) {
        var calendar = mongo.getCollection("calendars").find(eq("_id", person.toString())).first();
        return Optional.ofNullable(calendar).stream()
                .flatMap(found -> state(found).getList("slots", Document.class).stream())
                .map(MongoBookings::slot);
    }

    private static Kept slot(Document slot) {
        var halfDay = slot.get("halfDay", Document.class).getString("text");
        var meeting = slot.get("claim", Document.class).get("meeting", UUID.class);
        var place = slot.getString("place");
        return new Kept("BOOKING", meeting, Map.of("halfDay", halfDay, "place", place));
    }

    private Stream<Kept> attended(UUID person) {
        var meetings =
                mongo.getCollection("workingmeetings")
                        .find(eq("state.plan.attendances.person", person));
        return StreamSupport.stream(meetings.spliterator(), false)
                .flatMap(meeting -> attended(meeting, person));
    }

    private static Stream<Kept> attended(Document meeting, UUID person) {
        var id = UUID.fromString(meeting.getString("_id"));
        var plan = state(meeting).get("plan", Document.class);
        return plan.getList("attendances", Document.class).stream()
                .filter(one -> person.equals(one.get("person", UUID.class)))
                .map(one -> one.get("organisation", UUID.class).toString())
                .map(organisation -> new Kept("ATTENDANCE", id, Map.of("sentBy", organisation)));
    }

    private static Document state(Document document) {
        return document.get("state", Document.class);
    }
}
