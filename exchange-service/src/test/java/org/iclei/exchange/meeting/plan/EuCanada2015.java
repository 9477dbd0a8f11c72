package org.iclei.exchange.meeting.plan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The EU–Canada Cooperation of 2015 as domain facts: four pairings, two dated meetings. */
public final class EuCanada2015 {
    public static final UUID HANNOVER = city(1);
    public static final UUID OTTAWA = city(2);
    public static final UUID ALMADA = city(3);
    public static final UUID SAANICH = city(4);
    public static final UUID VITORIA = city(5);
    public static final UUID EDMONTON = city(6);
    public static final UUID TALLINN = city(7);
    public static final UUID HALIFAX = city(8);

    /** EU city first. */
    public static final Map<UUID, List<UUID>> PAIRINGS = new LinkedHashMap<>();

    static {
        PAIRINGS.put(pairing(1), List.of(HANNOVER, OTTAWA));
        PAIRINGS.put(pairing(2), List.of(ALMADA, SAANICH));
        PAIRINGS.put(pairing(3), List.of(VITORIA, EDMONTON));
        PAIRINGS.put(pairing(4), List.of(TALLINN, HALIFAX));
    }

    public static final UUID TALLINN_HALIFAX = pairing(4);

    private EuCanada2015() {}

    /** Working meeting 1: 6–10 July 2015, Toronto, then the EU delegations at their partners. */
    public static PlanDraft first() {
        return draft(
                "2015-07-06", "2015-07-07", "2015-07-08", "2015-07-10", "Toronto", "CA", null, 1);
    }

    /** Working meeting 2: 19–23 October 2015, Vitoria-Gasteiz, then the Canadians at theirs. */
    public static PlanDraft second() {
        return draft(
                "2015-10-19",
                "2015-10-20",
                "2015-10-21",
                "2015-10-23",
                "Vitoria-Gasteiz",
                "ES",
                VITORIA,
                0);
    }

    private static PlanDraft draft(
            String from,
            String commonTo,
            String visitFrom,
            String to,
            String city,
            String country,
            @Nullable UUID host,
            int hostingSide) {
        var common =
                new MeetingPlan.CommonDays(
                        city, country, host, host == null, half(from, "AM"), half(commonTo, "PM"));
        var visits = new ArrayList<PlanDraft.VisitDraft>();
        var sent = new ArrayList<PlanDraft.DelegationDraft>();
        PAIRINGS.forEach(
                (pairing, cities) -> {
                    visits.add(
                            new PlanDraft.VisitDraft(
                                    pairing,
                                    cities.get(hostingSide),
                                    half(visitFrom, "AM"),
                                    half(to, "PM")));
                    cities.forEach(sender -> sent.add(delegation(sender, 5)));
                });
        return new PlanDraft(
                java.time.LocalDate.parse(from),
                java.time.LocalDate.parse(to),
                List.of(common),
                visits,
                sent);
    }

    public static PlanDraft.DelegationDraft delegation(UUID city, int size) {
        var delegates =
                IntStream.rangeClosed(1, size)
                        .mapToObj(
                                i -> new PlanDraft.DelegateDraft(person(city, i), "Delegate " + i))
                        .toList();
        return new PlanDraft.DelegationDraft(city, delegates);
    }

    public static UUID person(UUID city, int number) {
        return new UUID(city.getLeastSignificantBits(), 1_000 + number);
    }

    public static HalfDay half(String day, String half) {
        return HalfDay.parse(day + "/" + half).orElseThrow();
    }

    private static UUID city(int number) {
        return new UUID(0, number);
    }

    private static UUID pairing(int number) {
        return new UUID(0, 100 + number);
    }
}
