package org.iclei.events.icalendar;

import org.iclei.events.memberdirectory.MemberDirectory;
import org.iclei.events.memberdirectory.Sight;
import org.iclei.events.programmedirectory.ProgrammeDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The calendars of programmes and organisations, for those who may read what is in them. */
@Component
public class Feeds {
    private final Entries entries;
    private final MemberDirectory members;
    private final ProgrammeDirectory programmes;
    private final URI gateway;

    Feeds(
            Entries entries,
            MemberDirectory members,
            ProgrammeDirectory programmes,
            @Value("${iclei.gateway-url}") URI gateway) {
        this.entries = entries;
        this.members = members;
        this.programmes = programmes;
        this.gateway = gateway;
    }

    /** Empty when there is nothing of it that the viewer may see. */
    public Optional<Feed> find(Subject subject, Sight sight) {
        var found = entries.of(subject, sight);
        var names = names(subject, found);
        if (found.isEmpty() && !isShown(subject, sight, names)) return Optional.empty();
        var text = new CalendarText(names, gateway).of(name(subject, names), found);
        return Optional.of(new Feed(text));
    }

    /** Whether an empty calendar may be seen. */
    private static boolean isShown(Subject subject, Sight sight, Names names) {
        return switch (subject.kind()) {
            case ORGANISATION ->
                    names.organisations().containsKey(subject.id())
                            && sight.showsOrganisation(subject.id());
            case PROGRAMME -> {
                var facts = names.programmes().get(subject.id());
                yield facts != null
                        && sight.showsProgramme(subject.id(), facts.coExecutingOffices());
            }
        };
    }

    private static String name(Subject subject, Names names) {
        return switch (subject.kind()) {
            case ORGANISATION -> names.organisation(subject.id()) + ": meetings and study visits";
            case PROGRAMME -> names.programme(subject.id());
        };
    }

    private Names names(Subject subject, Collection<Entry> found) {
        var its = List.of(subject.id());
        var cities = Stream.concat(its.stream(), found.stream().flatMap(Feeds::organisations));
        var theirs = Stream.concat(its.stream(), found.stream().map(Entry::programme));
        return new Names(
                members.facts(cities.distinct().toList()),
                programmes.facts(theirs.distinct().toList()));
    }

    private static Stream<UUID> organisations(Entry entry) {
        return switch (entry) {
            case Entry.Meeting meeting ->
                    meeting.plan().commonDays().stream()
                            .map(days -> days.organisation())
                            .filter(Objects::nonNull);
            case Entry.Visit visit -> visit.visit().parties().stream();
        };
    }
}
