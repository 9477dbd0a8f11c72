package org.iclei.events.workingmeeting.plan;

import org.iclei.events.calendar.Claim;
import org.iclei.events.calendar.HalfDay;
import org.iclei.events.calendar.Itinerary;
import org.iclei.events.studyvisit.StudyVisit;
import org.iclei.schema.OrganisationFacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one revision of a meeting's plan asks for.
 *
 * @param programmeCities the cities that may host common days
 * @param organisations the organisations whose delegations take part
 */
public record Plan(
        UUID meeting,
        UUID programme,
        int number,
        int revision,
        LocalDate from,
        LocalDate to,
        List<UUID> programmeCities,
        List<Block> commonDays,
        List<StudyVisit> visits,
        List<Attendance> attendances,
        List<OrganisationFacts> organisations,
        List<String> coExecutingOffices) {
    /** A year: whoever asks for longer blocks must not exhaust the memory of everybody. */
    private static final int MOST_HALF_DAYS = 732;

    public Plan {
        programmeCities = List.copyOf(programmeCities);
        commonDays = List.copyOf(commonDays);
        visits = List.copyOf(visits);
        attendances = List.copyOf(attendances);
        organisations = List.copyOf(organisations);
        coExecutingOffices = List.copyOf(coExecutingOffices);
    }

    /** Everything that the plan alone shows to be impossible. */
    public List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        commonDays.forEach(block -> check(block, refusals));
        visits.forEach(visit -> check(visit, refusals));
        people().forEach(person -> check(person, refusals));
        return refusals;
    }

    private void check(Block block, List<Refusal> refusals) {
        boolean known =
                block.outsideHost()
                        || block.organisation() != null
                                && programmeCities.contains(block.organisation());
        if (!known) {
            refusals.add(Refusal.ofCommonDays(null, Refusal.Reason.COMMON_HOST_UNKNOWN));
        }
        var outside = Block.outside(block.from(), block.to(), from, to);
        if (outside != null) {
            refusals.add(Refusal.ofCommonDays(outside, Refusal.Reason.OUTSIDE_THE_MEETING));
        }
    }

    private void check(StudyVisit visit, List<Refusal> refusals) {
        if (!visit.parties().contains(visit.host())) {
            refusals.add(Refusal.ofVisit(visit.visit(), null, Refusal.Reason.HOST_NOT_A_PARTY));
        }
        var outside = Block.outside(visit.from(), visit.to(), from, to);
        if (outside != null) {
            refusals.add(
                    Refusal.ofVisit(visit.visit(), outside, Refusal.Reason.OUTSIDE_THE_MEETING));
        }
    }

    /** One refusal per person, for the first half-day. */
    private void check(UUID person, List<Refusal> refusals) {
        places(person).entrySet().stream()
                .filter(halfDay -> halfDay.getValue().size() > 1)
                .findFirst()
                .map(halfDay -> twoPlaces(person, halfDay.getKey()))
                .ifPresent(refusals::add);
    }

    private Refusal twoPlaces(UUID person, HalfDay halfDay) {
        var visit =
                visitsOf(person)
                        .filter(one -> halfDay.isWithin(one.from(), one.to()))
                        .map(StudyVisit::visit)
                        .findFirst()
                        .orElse(null);
        return Refusal.ofDelegate(
                person, visit, halfDay, Refusal.Reason.TWO_PLACES_IN_ONE_HALF_DAY);
    }

    /** Everybody with a place, each once, in the order in which people are booked. */
    public Set<UUID> people() {
        var people = new TreeSet<UUID>();
        attendances.forEach(attendance -> people.add(attendance.person()));
        return people;
    }

    /** Where the plan wants everybody to be, in the order in which people are booked. */
    public List<Itinerary> itineraries() {
        return people().stream().map(this::itinerary).toList();
    }

    private Itinerary itinerary(UUID person) {
        var places = new TreeMap<HalfDay, String>();
        places(person).forEach((halfDay, all) -> places.put(halfDay, all.first()));
        return new Itinerary(person, new Claim(meeting, revision), places);
    }

    private SortedMap<HalfDay, TreeSet<String>> places(UUID person) {
        var places = new TreeMap<HalfDay, TreeSet<String>>();
        commonDays.forEach(block -> put(places, block.from(), block.to(), block.place()));
        visitsOf(person).forEach(v -> put(places, v.from(), v.to(), v.host().toString()));
        return places;
    }

    private Stream<StudyVisit> visitsOf(UUID person) {
        return attendances.stream()
                .filter(attendance -> attendance.person().equals(person))
                .flatMap(
                        attendance ->
                                visits.stream()
                                        .filter(v -> v.pairing().equals(attendance.pairing())));
    }

    /** Half-days outside the meeting are refused anyway; without them no block is endless. */
    private void put(
            SortedMap<HalfDay, TreeSet<String>> places, HalfDay first, HalfDay last, String place) {
        if (Block.outside(first, last, from, to) != null) return;
        first.through(last)
                .limit(MOST_HALF_DAYS)
                .forEach(half -> places.computeIfAbsent(half, _ -> new TreeSet<>()).add(place));
    }
}
