package org.iclei.membership.membership;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.standing.History;
import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Turn;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How an organisation stands on a day, and why. */
@Schema(name = "StandingOnDay", description = "How an organisation stands on a day, and why.")
record StandingView(
        UUID organisation,
        @Schema(example = "2024-07-01") LocalDate on,
        @Schema(description = "Whether it belongs to the association on that day.") boolean member,
        @Schema(description = "Absent before its first membership began.")
                @Nullable Standing standing,
        @Schema(description = "From when on; absent when nobody knows.", example = "2024-07-01")
                @Nullable LocalDate since,
        Reason reason,
        @Schema(
                        description = "The gap: on how many days up to this one it was SUSPENDED.",
                        example = "14")
                long daysSuspended) {

    enum Code {
        NO_MEMBER,
        NOTHING_OVERDUE,
        DUES_OVERDUE,
        DUES_OVERDUE_TOO_LONG,
        MEMBERSHIP_ENDED,
        SUCCEEDED
    }

    @Schema(name = "ReasonOfStanding")
    record Reason(
            Code code,
            @Schema(description = "The oldest overdue one, where there is one.")
                    @Nullable OverdueInvoice invoice) {}

    @Schema(name = "OverdueInvoice")
    record OverdueInvoice(
            UUID id,
            @Schema(example = "2023-118") String number,
            @Schema(description = "Last day on which it was paid in time.") LocalDate due,
            @Schema(description = "First day on which it was overdue.") LocalDate overdueSince) {

        static OverdueInvoice of(Loaded<DuesInvoice> loaded) {
            var due = loaded.state().due();
            return new OverdueInvoice(loaded.id(), loaded.state().number(), due, due.plusDays(1));
        }
    }

    static StandingView of(
            UUID id, LocalDate day, History history, List<Loaded<DuesInvoice>> dues) {
        var turn = history.on(day).orElse(null);
        if (turn == null) {
            var none = new Reason(Code.NO_MEMBER, null);
            return new StandingView(id, day, false, null, null, none, 0);
        }
        return new StandingView(
                id,
                day,
                turn.standing().isMember(),
                turn.standing(),
                history.changeBefore(day).map(Turn::on).orElse(null),
                new Reason(code(turn.standing()), overdue(turn.invoice(), dues)),
                history.daysSuspended(day));
    }

    private static Code code(Standing standing) {
        return switch (standing) {
            case ACTIVE -> Code.NOTHING_OVERDUE;
            case IN_ARREARS -> Code.DUES_OVERDUE;
            case SUSPENDED -> Code.DUES_OVERDUE_TOO_LONG;
            case TERMINATED, RESIGNED -> Code.MEMBERSHIP_ENDED;
            case SUCCEEDED -> Code.SUCCEEDED;
        };
    }

    private static @Nullable OverdueInvoice overdue(
            @Nullable UUID invoice, List<Loaded<DuesInvoice>> dues) {
        return dues.stream()
                .filter(one -> one.id().equals(invoice))
                .findFirst()
                .map(OverdueInvoice::of)
                .orElse(null);
    }
}
