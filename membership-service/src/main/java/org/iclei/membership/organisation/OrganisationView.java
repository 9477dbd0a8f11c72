package org.iclei.membership.organisation;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.office.Region;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An organisation as it is shown. */
@Schema(name = "Organisation", description = "An organisation that the network knows.")
public record OrganisationView(
        @Schema(description = "Stays the same for ever.") UUID id,
        @Schema(description = "Name in its own words.", example = "Växjö") String officialName,
        @Schema(description = "Name in English, where it differs.") @Nullable String englishName,
        @Schema(description = "ISO 3166-1 alpha-2.", example = "SE") String country,
        @Schema(description = "ISO 3166-2, without the country.", example = "AB")
                @Nullable String subdivision,
        OrganisationType type,
        @Schema(description = "Constituency in which members vote.") Region region,
        @Schema(description = "Code of the office that serves it.", example = "EUROPE")
                String servingOffice,
        @Schema(description = "Absent when nobody has stated one.") @Nullable Population population,
        @Schema(description = "Absent when it never was a member.")
                @Nullable MembershipView membership,
        @Schema(description = "Day of its first admission, where known.")
                @Nullable LocalDate joinedOn,
        @Schema(
                        description =
                                "Whom it stands for: an association its members, a region its"
                                        + " cities.")
                List<String> represents,
        @Schema(description = "Ids elsewhere, by system.", example = "{\"wikidata\": \"Q2096\"}")
                Map<String, String> externalIds,
        @Schema(description = "Where this record comes from.") @Nullable String source,
        @Schema(description = "What the association still has to find out.")
                List<MissingFact> missing) {

    @Schema(name = "Membership", description = "On what terms it belongs to the association.")
    public record MembershipView(
            Membership.Category category,
            @Schema(description = "Last day that the dues paid cover; absent where none is known.")
                    @Nullable LocalDate paidUntil,
            @Schema(description = "What its dues say today, or how the membership ended.")
                    Standing standing,
            @Schema(description = "From when on; absent when nobody knows.")
                    @Nullable LocalDate since,
            @Schema(description = "First day without it, once it is known to end.")
                    @Nullable LocalDate endsOn) {

        static @Nullable MembershipView of(@Nullable Membership known) {
            if (known == null) return null;
            var end = known.term().end();
            return new MembershipView(
                    known.category(),
                    known.paidUntil(),
                    known.standing(),
                    known.since(),
                    end == null ? null : end.on());
        }
    }

    public static OrganisationView of(Loaded<Organisation> loaded) {
        var known = loaded.state();
        return new OrganisationView(
                loaded.id(),
                known.name().official(),
                known.name().english(),
                known.place().country(),
                known.place().subdivision(),
                known.type(),
                known.place().region(),
                known.place().office(),
                known.population(),
                MembershipView.of(known.membership()),
                known.joinedOn(),
                known.represents(),
                known.externalIds(),
                known.source(),
                known.missing());
    }
}
