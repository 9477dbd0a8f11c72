package org.iclei.events.studyvisit;

import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.iclei.events.memberdirectory.Sight;
import org.iclei.events.memberdirectory.Visible;
import org.iclei.kit.collection.SortOrder;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the visits out of their meetings' documents, which working meetings write. */
@Component
class MongoStudyVisits implements StudyVisits {
    private static final SortOrder ORDER =
            new SortOrder(
                    Map.of("from", "visit.from.text", "state", "visit.state", "number", "number"),
                    "from",
                    List.of("meeting", "visit.visit"));

    private static final String PARTIES = "state.visits.parties";
    private static final String PROGRAMME = "state.plan.programme";
    private static final String TOTAL = "total";
    private static final Bson ONE_EACH =
            project(
                    new Document("_id", 0)
                            .append("meeting", "$state.plan.meeting")
                            .append("programme", "$state.plan.programme")
                            .append("number", "$state.plan.number")
                            .append("visit", "$state.visits"));

    private final MongoOperations mongo;
    private final MongoCollection<Document> meetings;

    MongoStudyVisits(MongoOperations mongo) {
        this.mongo = mongo;
        this.meetings = mongo.getCollection("workingmeetings");
    }

    @Override
    public Page<OfMeeting> list(Filter filter, Sight sight, Paging paging) {
        var wanted = wanted(filter, sight);
        var page = List.of(sort(ORDER.of(paging)), skip(paging.skip()), limit(paging.size()));
        var found =
                meetings.aggregate(join(wanted, page))
                        .map(this::read)
                        .into(new ArrayList<OfMeeting>());
        var total = meetings.aggregate(join(wanted, List.of(count(TOTAL)))).first();
        return Page.of(found, paging, total == null ? 0 : total(total));
    }

    static List<Bson> wanted(Filter filter, Sight sight) {
        var visible = Visible.to(sight, PARTIES, "state.plan.coExecutingOffices", PROGRAMME);
        var wanted = match(and(visible, filter(filter)));
        // first the meetings that have one, so that the others are not taken apart
        return List.of(wanted, unwind("$state.visits"), wanted, ONE_EACH);
    }

    private static long total(Document counted) {
        return ((Number) Objects.requireNonNull(counted.get(TOTAL))).longValue();
    }

    private static Bson filter(Filter filter) {
        var all = new ArrayList<Bson>();
        if (filter.programme() != null) all.add(eq(PROGRAMME, filter.programme()));
        if (filter.organisation() != null) all.add(eq(PARTIES, filter.organisation()));
        if (filter.state() != null) all.add(eq("state.visits.state", filter.state().name()));
        if (filter.transfer() != null) all.add(eq("state.visits.transfer", filter.transfer()));
        return all.isEmpty() ? empty() : and(all);
    }

    private OfMeeting read(Document row) {
        return new OfMeeting(
                row.get("meeting", UUID.class),
                row.get("programme", UUID.class),
                row.getInteger("number"),
                mongo.getConverter().read(StudyVisit.class, row.get("visit", Document.class)));
    }

    private static List<Bson> join(List<Bson> first, List<Bson> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
