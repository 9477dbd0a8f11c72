package org.iclei.local.crash;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.iclei.local.crash.Script.Planned;

import java.util.List;
import java.util.UUID;

/** What the two services have written about a meeting. */
record Ledger(MongoDatabase exchange, MongoDatabase events, UUID programme) {
    /** Two common days and three of a visit. */
    static final int HALF_DAYS = 10;

    private static final String MEETINGS = "workingmeetings";

    void isConfirmed(Planned meeting) {
        settled(meeting, "CONFIRMED", "CONFIRMED");
        assertThat(holders()).filteredOn(meeting.id()::equals).hasSize(1);
    }

    void isCancelled(Planned meeting) {
        settled(meeting, "CANCELLED", "CANCELLED");
        assertThat(holders()).doesNotContain(meeting.id());
        for (var person : meeting.people()) assertThat(halfDays(person, meeting)).isEmpty();
    }

    private void settled(Planned meeting, String status, String visits) {
        for (var service : List.of(exchange, events)) {
            var found = find(service, MEETINGS, meeting.id());
            assertThat(found).isNotNull();
            assertThat(state(found).getString("status")).isEqualTo(status);
            assertThat(found.getList("pending", Document.class)).isEmpty();
        }
        assertThat(state(find(events, MEETINGS, meeting.id())).getList("visits", Document.class))
                .extracting(visit -> visit.getString("state"))
                .containsOnly(visits);
    }

    /** The half-days that a person holds for a meeting, as often as they are written. */
    List<Object> halfDays(UUID person, Planned meeting) {
        return state(find(events, "calendars", person)).getList("slots", Document.class).stream()
                .filter(
                        slot ->
                                meeting.id()
                                        .equals(slot.get("claim", Document.class).get("meeting")))
                .map(slot -> slot.get("halfDay"))
                .toList();
    }

    long tentativeVisits() {
        return events.getCollection(MEETINGS).countDocuments(eq("state.visits.state", "TENTATIVE"));
    }

    /** Who holds a place of the programme. */
    private List<UUID> holders() {
        return state(find(exchange, "programmes", programme))
                .getList("taken", Document.class)
                .stream()
                .map(place -> place.get("holder", UUID.class))
                .toList();
    }

    private static Document find(MongoDatabase service, String collection, UUID id) {
        return service.getCollection(collection).find(eq("_id", id.toString())).first();
    }

    private static Document state(Document document) {
        return document.get("state", Document.class);
    }
}
