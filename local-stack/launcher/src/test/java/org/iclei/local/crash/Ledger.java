package org.iclei.local.crash;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.iclei.local.crash.Planned.Held;

import java.util.List;
import java.util.UUID;

/** What the two services have written about a meeting. */
record Ledger(MongoDatabase exchange, MongoDatabase events) {
    private static final String MEETINGS = "workingmeetings";

    /** What was to be said of the meeting has been. */
    void isAskedFor(Planned meeting) {
        said(exchange, MEETINGS, meeting.id());
    }

    void isConfirmed(Planned meeting) {
        stands(meeting, "CONFIRMED", "BOOKED", "CONFIRMED", "CONFIRMED");
        assertThat(holders(meeting)).filteredOn(meeting.id()::equals).hasSize(1);
        assertThat(holders(meeting)).contains(meeting.pair().pairing());
    }

    void isCancelled(Planned meeting) {
        stands(meeting, "CANCELLED", "RELEASED", "CANCELLED", "CANCELLED");
        assertThat(holders(meeting)).doesNotContain(meeting.id());
    }

    void isReleased(Planned meeting) {
        assertThat(said(events, MEETINGS, meeting.id()).getString("status")).isEqualTo("RELEASED");
    }

    /** Nothing is booked, and somebody has to plan it anew; its number stays its own. */
    void isLapsed(Planned meeting) {
        stands(meeting, "PLANNED", "LAPSED", "RELEASED", "RELEASED");
        assertThat(holders(meeting)).filteredOn(meeting.id()::equals).hasSize(1);
    }

    /** The meeting goes on without the visit, and the cities may be paired again. */
    void isWithoutTheVisit(Planned meeting) {
        stands(meeting, "CONFIRMED", "BOOKED", "CONFIRMED", "CANCELLED");
        var plan = said(exchange, MEETINGS, meeting.id()).get("plan", Document.class);
        assertThat(plan.getList("visits", Document.class)).isEmpty();
        assertThat(said(exchange, "pairings", meeting.pair().pairing()).getString("status"))
                .isEqualTo("DISSOLVED");
        assertThat(holders(meeting)).containsExactly(meeting.id());
    }

    /** In both services, by the plan that counts; and nobody holds what it does not want. */
    private void stands(
            Planned meeting, String status, String scheduling, String booking, String visits) {
        var planned = said(exchange, MEETINGS, meeting.id());
        assertThat(planned.getString("status")).isEqualTo(status);
        assertThat(planned.getString("scheduling")).isEqualTo(scheduling);
        assertThat(planned.getInteger("planRevision")).isEqualTo(meeting.revision());
        assertThat(planned.getList("refusals", Document.class)).isEmpty();
        var booked = said(events, MEETINGS, meeting.id());
        assertThat(booked.getString("status")).isEqualTo(booking);
        assertThat(booked.get("plan", Document.class).getInteger("revision"))
                .isEqualTo(meeting.revision());
        assertThat(booked.getList("refusals", Document.class)).isEmpty();
        assertThat(booked.getList("visits", Document.class))
                .extracting(visit -> visit.getString("state"))
                .containsOnly(visits);
        meeting.calendars()
                .forEach(
                        (person, wanted) ->
                                assertThat(calendar(person)).allMatch(wanted::contains));
    }

    /** What calendars lack of what they should hold, and what they hold beyond it. */
    Damage damage(Planned meeting) {
        return meeting.calendars().entrySet().stream()
                .map(one -> Damage.of(one.getValue(), calendar(one.getKey())))
                .reduce(Damage.NONE, Damage::plus);
    }

    /** Every half-day that a person holds, as often as it is written. */
    private List<Held> calendar(UUID person) {
        var calendar = find(events, "calendars", person);
        if (calendar == null) return List.of();
        return state(calendar).getList("slots", Document.class).stream().map(Ledger::held).toList();
    }

    private static Held held(Document slot) {
        var claim = slot.get("claim", Document.class);
        return new Held(
                slot.get("halfDay", Document.class).getString("text"),
                claim.get("meeting", UUID.class),
                claim.getInteger("revision"));
    }

    long tentativeVisits() {
        return events.getCollection(MEETINGS).countDocuments(eq("state.visits.state", "TENTATIVE"));
    }

    /** Who holds a place of the programme: its meetings and pairings. */
    private List<UUID> holders(Planned meeting) {
        var programme = find(exchange, "programmes", meeting.pair().programme());
        return state(programme).getList("taken", Document.class).stream()
                .map(place -> place.get("holder", UUID.class))
                .toList();
    }

    /** The state, of which nothing waits to be published. */
    private static Document said(MongoDatabase service, String collection, UUID id) {
        var found = find(service, collection, id);
        assertThat(found).isNotNull();
        assertThat(found.getList("pending", Document.class)).isEmpty();
        return state(found);
    }

    private static Document find(MongoDatabase service, String collection, UUID id) {
        return service.getCollection(collection).find(eq("_id", id.toString())).first();
    }

    private static Document state(Document document) {
        return document.get("state", Document.class);
    }
}
