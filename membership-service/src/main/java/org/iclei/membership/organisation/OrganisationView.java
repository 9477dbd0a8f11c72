package org.iclei.membership.organisation;

import io.swagger.v3.oas.annotations.media.Schema;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.contact.Contact;
import org.iclei.membership.money.Money;
import org.iclei.membership.office.Region;
import org.iclei.membership.organisation.lineage.Inherited;
import org.iclei.membership.organisation.lineage.Predecessor;
import org.iclei.membership.place.PlaceWarning;
import org.iclei.membership.population.Population;
import org.iclei.membership.standing.Standing;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
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
        @Schema(description = "What else it is called.") List<String> aliases,
        @Schema(description = "ISO 3166-1 alpha-2.", example = "SE") String country,
        @Schema(description = "ISO 3166-2, without the country.", example = "AB")
                @Nullable String subdivision,
        OrganisationType type,
        @Schema(description = "Constituency in which members vote.") Region region,
        @Schema(description = "Code of the office that serves it.", example = "EUROPE")
                String servingOffice,
        @Schema(description = "Offices that served it earlier, the first one first.")
                List<Place.Served> servedBefore,
        @Schema(
                        description =
                                "The figure that counts; absent when nobody but GeoNames has stated"
                                        + " one.")
                @Nullable Population population,
        @Schema(description = "Figures of other years and sources.") List<Population> figures,
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
        @Schema(example = "https://www.edmonton.ca") @Nullable String website,
        @Schema(description = "Area in square kilometres.", example = "765.61")
                @Nullable BigDecimal territoryKm2,
        @Schema(description = "Per year.") @Nullable Money budget,
        @Schema(description = "Who speaks for it; one of them is the key liaison.")
                List<Contact> contacts,
        @Schema(description = "Where this record comes from.") @Nullable String source,
        @Schema(description = "Ids of duplicates that turned out to be this organisation.")
                List<UUID> formerIds,
        @Schema(description = "First day without it, where others stand in its place.")
                @Nullable LocalDate endedOn,
        @Schema(description = "Ids of those that stand in its place.") List<UUID> succeededBy,
        @Schema(description = "Which of them its membership and pairings went over to.")
                @Nullable UUID heir,
        @Schema(description = "Whose place it took, the first one first.")
                List<Predecessor> predecessors,
        @Schema(description = "Whose dues count for it beside its own, also through others.")
                List<Inherited> inheritedFrom,
        @Schema(
                        description =
                                "Official names, by id, of whom it followed, inherits from or is"
                                        + " followed by, seen or not; only where one organisation"
                                        + " is read.")
                Map<UUID, String> lineageNames,
        @Schema(description = "What the association still has to find out.")
                List<MissingFact> missing,
        @Schema(description = "What looks odd; only where one organisation is shown.")
                List<PlaceWarning> warnings) {

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
        return of(loaded, List.of(), Map.of());
    }

    public static OrganisationView of(
            Loaded<Organisation> loaded,
            List<PlaceWarning> warnings,
            Map<UUID, String> lineageNames) {
        var known = loaded.state();
        var ended = known.lineage().ended();
        return new OrganisationView(
                loaded.id(),
                known.name().official(),
                known.name().english(),
                known.name().aliases(),
                known.place().country(),
                known.place().subdivision(),
                known.type(),
                known.place().region(),
                known.place().office(),
                known.place().servedBefore(),
                known.population(),
                known.figures(),
                MembershipView.of(known.membership()),
                known.joinedOn(),
                known.represents(),
                known.externalIds(),
                known.profile().website(),
                known.profile().territoryKm2(),
                known.profile().budget(),
                known.profile().contacts().all(),
                known.source(),
                known.merging().absorbed(),
                ended == null ? null : ended.on(),
                ended == null ? List.of() : ended.successors(),
                known.lineage().heir(),
                known.lineage().predecessors(),
                known.lineage().estate(),
                lineageNames,
                known.missing(),
                warnings);
    }
}
