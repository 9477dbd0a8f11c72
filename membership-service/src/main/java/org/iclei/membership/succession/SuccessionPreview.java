package org.iclei.membership.succession;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.membership.money.Money;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.lineage.SuccessionKind;
import org.iclei.membership.population.Population;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a succession would do, row by row, as it is known now. */
@Schema(name = "SuccessionPreview", description = "What a succession would do, as it is known now.")
record SuccessionPreview(
        SuccessionKind kind,
        LocalDate on,
        @Schema(description = "Whether nothing speaks against it.") boolean possible,
        List<Refusal> refusals,
        List<Warning> warnings,
        @Schema(description = "Those that would end.") List<Ends> predecessors,
        @Schema(description = "Those that would stand in their place.") List<Follows> successors,
        @Schema(description = "What the heir would have; absent when it gets no membership.")
                @Nullable Legacy legacy,
        @Schema(description = "Pairings of those that would end.") List<Exchanges> pairings) {

    @Schema(name = "SuccessionRefusal")
    record Refusal(
            SuccessionRefusal code,
            @Schema(description = "A sentence for whoever asked.") String detail,
            @Schema(description = "About whom; absent when it is the request itself.")
                    @Nullable UUID organisation) {}

    enum Code {
        /** A successor whose own figure nobody has declared: none is added up for it. */
        NO_POPULATION,
        /** Somebody announced another end of the membership, which this one comes before. */
        OTHER_END_LAPSES,
        /** Membership or pairings end with it, for there is no heir. */
        NOBODY_INHERITS
    }

    @Schema(name = "SuccessionWarning")
    record Warning(Code code, UUID organisation) {}

    @Schema(name = "EndingOrganisation")
    record Ends(
            UUID id,
            @Schema(description = "What the decision must name, so that it is about this.")
                    long version,
            @Schema(example = "浦和市") String officialName,
            @Schema(description = "Whether its membership would end on that day.") boolean member,
            @Nullable Category category,
            @Schema(description = "As last published.") @Nullable Standing standing,
            List<Owes> openInvoices) {}

    @Schema(name = "SucceedingOrganisation")
    record Follows(
            UUID id,
            @Schema(example = "さいたま市") String officialName,
            boolean heir,
            @Schema(description = "First day of one that did not exist before.")
                    @Nullable LocalDate beginsOn,
            @Schema(description = "Its own figure; those of the others are never added up.")
                    @Nullable Population population) {}

    @Schema(name = "OpenInvoice")
    record Owes(
            UUID id,
            UUID organisation,
            @Schema(example = "2023-118") String number,
            LocalDate due,
            Money outstanding) {}

    @Schema(name = "Legacy")
    record Legacy(
            UUID heir,
            Category category,
            @Schema(description = "The earliest first admission, where one is known.")
                    @Nullable LocalDate joinedOn,
            @Schema(description = "First day of its membership; absent when nobody knows.")
                    @Nullable LocalDate memberFrom,
            @Schema(description = "Today, by its own dues and those that go over.")
                    Standing standing,
            @Nullable LocalDate since,
            @Schema(description = "The oldest overdue invoice, where there is one.")
                    @Nullable UUID overdue,
            @Nullable LocalDate paidUntil,
            @Schema(description = "Whether it may vote today: FULL and not suspended.")
                    boolean vote,
            @Schema(description = "Its own and those that go over.") List<Owes> openInvoices) {}

    @Schema(name = "PairingOfEnding")
    record Exchanges(
            UUID id,
            UUID programme,
            @Schema(description = "Which of those that would end is in it.") UUID predecessor,
            List<Partner> partners,
            @Schema(description = "Whether the heir would exchange in its place.")
                    boolean goesOver) {}

    @Schema(name = "PairingPartner")
    record Partner(UUID id, @Schema(example = "Tallinn") String officialName) {}
}
