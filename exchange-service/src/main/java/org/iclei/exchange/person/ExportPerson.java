package org.iclei.exchange.person;

import org.iclei.exchange.meeting.Meetings;
import org.iclei.exchange.meeting.WorkingMeeting;
import org.iclei.exchange.meeting.plan.MeetingPlan.Delegate;
import org.iclei.exchange.meeting.plan.MeetingPlan.Delegation;
import org.iclei.kit.aggregate.Loaded;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers what this service keeps of a person: the places at meetings, and the name there. */
@Component
class ExportPerson {
    private final Travels travels;
    private final Meetings meetings;

    ExportPerson(Travels travels, Meetings meetings) {
        this.travels = travels;
        this.meetings = meetings;
    }

    List<Kept> of(UUID person) {
        return travels.of(person).stream()
                .map(meetings::find)
                .flatMap(Optional::stream)
                .flatMap(meeting -> places(meeting, person))
                .toList();
    }

    private static Stream<Kept> places(Loaded<WorkingMeeting> meeting, UUID person) {
        return meeting.state().plan().delegations().stream()
                .flatMap(
                        sent ->
                                sent.delegates().stream()
                                        .filter(one -> one.person().equals(person))
                                        .map(one -> place(meeting, sent, one)));
    }

    private static Kept place(Loaded<WorkingMeeting> meeting, Delegation sent, Delegate delegate) {
        var plan = meeting.state().plan();
        var values = new HashMap<String, String>();
        if (delegate.isNamed()) values.put("name", delegate.name());
        values.put("organisation", sent.organisation().toString());
        values.put("funded", "" + delegate.funded());
        values.put("from", plan.from().toString());
        values.put("to", plan.to().toString());
        return new Kept("DELEGATE", meeting.id(), values);
    }
}
