package org.iclei.membership.reach;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.membership.reach.lines.Line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Reach as it is shown: the figures to everybody, the members to those who may see them. */
@Schema(name = "Reach")
record ReachView(
        @Schema(example = "2015") int year,
        @Schema(description = "Whose members count: those of this day.") LocalDate membersOf,
        @Schema(description = "Residents the members stand for, each counted once.") long residents,
        @Schema(description = "Members whose figure counts.") long membersCounted,
        @Schema(description = "Members on that day, counted or not.") long members,
        @Schema(description = "Share of the urban population, in per cent.", example = "0.09")
                BigDecimal percent,
        UrbanPopulation urbanPopulation,
        @Schema(description = "How residents were counted.") String method,
        Claim claim,
        @Schema(description = "Each member that you may see, and why its figure counts or not.")
                List<Line> lines) {
    /** What the association says of itself, quoted; no figure of this register. */
    @Schema(
            name = "ClaimOfReach",
            description = "What the association says of itself, quoted; no figure of ours.")
    record Claim(
            @Schema(example = "over 20% of the world's urban population") String words,
            @Schema(description = "Where it says so.") String source) {
        private static final Claim OF_THE_ASSOCIATION =
                new Claim(
                        "over 20% of the world's urban population",
                        "http://oceania.iclei.org/our-members.html");
    }

    private static final String METHOD =
            "Members active or in arrears on 31 December; of each the latest figure not after the"
                    + " year, else its earliest; of those that stand for one another only the"
                    + " topmost with a figure.";

    /**
     * @param visible which organisations the reader may see today, whoever served them on the day
     */
    static ReachView of(ReachStatement statement, Predicate<UUID> visible) {
        return new ReachView(
                statement.urban().year(),
                LocalDate.of(statement.urban().year(), 12, 31),
                statement.residents(),
                statement.counted(),
                statement.lines().size(),
                statement.percent(),
                statement.urban(),
                METHOD,
                Claim.OF_THE_ASSOCIATION,
                statement.lines().stream()
                        .filter(line -> visible.test(line.organisation()))
                        .toList());
    }
}
