package org.iclei.events.icalendar;

import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.events.memberdirectory.Sight;
import org.iclei.events.memberdirectory.Visible;
import org.iclei.events.studyvisit.StudyVisit;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads the documents of the meetings, which working meetings write. */
@Component
class MongoEntries implements Entries {
    private static final String PROGRAMME = "state.plan.programme";
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::first)
                    .thenComparing(Entry::number)
                    .thenComparing(Entry::id);

    private final MongoOperations mongo;
    private final MongoCollection<Document> meetings;

    MongoEntries(MongoOperations mongo) {
        this.mongo = mongo;
        this.meetings = mongo.getCollection("workingmeetings");
    }

    @Override
    public List<Entry> of(Subject subject, Sight sight) {
        var found = new ArrayList<Entry>();
        meetings.find(wanted(subject, sight, "state.plan.organisations._id"))
                .forEach(document -> found.add(meeting(document)));
        meetings.aggregate(visits(subject, sight)).forEach(document -> found.add(visit(document)));
        found.sort(ORDER);
        return found;
    }

    /** A visit that was cancelled concerns its cities also when they left the meeting. */
    static List<Bson> visits(Subject subject, Sight sight) {
        var wanted = match(wanted(subject, sight, "state.visits.parties"));
        // first the meetings that have one, so that the others are not taken apart
        return List.of(wanted, unwind("$state.visits"), wanted);
    }

    /**
     * @param organisations where the ids of those concerned lie
     */
    private static Bson wanted(Subject subject, Sight sight, String organisations) {
        var visible = Visible.to(sight, organisations, "state.plan.coExecutingOffices", PROGRAMME);
        return switch (subject.kind()) {
            case PROGRAMME -> and(visible, eq(PROGRAMME, subject.id()));
            case ORGANISATION -> and(visible, eq(organisations, subject.id()));
        };
    }

    private Entry meeting(Document document) {
        var state = document.get("state", Document.class);
        return new Entry.Meeting(
                read(Planned.class, state.get("plan", Document.class)),
                Standing.of(state.getString("status")),
                saved(document));
    }

    private Entry visit(Document document) {
        var state = document.get("state", Document.class);
        var plan = state.get("plan", Document.class);
        return new Entry.Visit(
                plan.get("meeting", UUID.class),
                plan.get("programme", UUID.class),
                plan.getInteger("number"),
                read(StudyVisit.class, state.get("visits", Document.class)),
                saved(document));
    }

    private static Entry.Saved saved(Document document) {
        return new Entry.Saved(document.getLong("version"), document.getDate("at").toInstant());
    }

    private <T> T read(Class<T> type, Document document) {
        return mongo.getConverter().read(type, document);
    }
}
