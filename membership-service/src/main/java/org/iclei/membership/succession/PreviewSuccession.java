package org.iclei.membership.succession;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.dues.DuesInvoice;
import org.iclei.membership.dues.DuesInvoices;
import org.iclei.membership.membership.Estates;
import org.iclei.membership.membership.Histories;
import org.iclei.membership.office.Today;
import org.iclei.membership.organisation.Membership;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.pairingdirectory.KnownPairing;
import org.iclei.membership.pairingdirectory.PairingDirectory;
import org.iclei.membership.standing.Standing;
import org.iclei.membership.standing.Turn;
import org.iclei.membership.succession.SuccessionPreview.Code;
import org.iclei.membership.succession.SuccessionPreview.Ends;
import org.iclei.membership.succession.SuccessionPreview.Exchanges;
import org.iclei.membership.succession.SuccessionPreview.Follows;
import org.iclei.membership.succession.SuccessionPreview.Legacy;
import org.iclei.membership.succession.SuccessionPreview.Owes;
import org.iclei.membership.succession.SuccessionPreview.Partner;
import org.iclei.membership.succession.SuccessionPreview.Refusal;
import org.iclei.membership.succession.SuccessionPreview.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows what a succession would do, by the same rules that make it, and changes nothing. */
@Component
class PreviewSuccession {
    private final Concerned concerned;
    private final DuesInvoices invoices;
    private final Histories histories;
    private final Succeed succeed;
    private final Today today;
    private final PairingDirectory pairings;

    PreviewSuccession(
            Concerned concerned,
            DuesInvoices invoices,
            Histories histories,
            Succeed succeed,
            Today today,
            PairingDirectory pairings) {
        this.concerned = concerned;
        this.invoices = invoices;
        this.histories = histories;
        this.succeed = succeed;
        this.today = today;
        this.pairings = pairings;
    }

    /** The version to show: the one that somebody has seen, or else the present one. */
    long versionOf(SuccessionController.Ending one) {
        return one.version() == null ? concerned.known(one.id()).version() : one.version();
    }

    SuccessionPreview of(Plan plan) {
        var known = concerned.by(plan);
        var ending = new LinkedHashMap<UUID, Organisation>();
        for (var id : plan.ending()) ending.put(id, known(known, id).state());
        var inheritance = new Inheritance(plan, ending);
        var legacy = legacy(plan, known, inheritance);
        var shared = exchanges(plan);
        var refusals = concerned.objections(plan, known).stream().map(this::refusal).toList();
        return new SuccessionPreview(
                plan.kind(),
                plan.on(),
                refusals.isEmpty(),
                refusals,
                warnings(plan, known, inheritance, shared),
                plan.ending().stream().map(id -> ends(known(known, id), inheritance)).toList(),
                plan.successors().stream()
                        .map(id -> follows(known(known, id), inheritance))
                        .toList(),
                legacy,
                shared);
    }

    private Refusal refusal(Succeedable.Objection objection) {
        var why = objection.why();
        return new Refusal(why, why.detail(), objection.about());
    }

    private Ends ends(Loaded<Organisation> one, Inheritance inheritance) {
        var membership = one.state().membership();
        return new Ends(
                one.id(),
                one.version(),
                one.state().name().official(),
                inheritance.members().contains(one.id()),
                membership == null ? null : membership.category(),
                membership == null ? null : membership.standing(),
                open(Estates.dues(invoices, one.id(), one.state())));
    }

    private Follows follows(Loaded<Organisation> one, Inheritance inheritance) {
        var after = inheritance.of(one.id(), one.state());
        return new Follows(
                one.id(),
                one.state().name().official(),
                one.id().equals(inheritance.plan().heir()),
                after.lineage().beginsOn(),
                one.state().population());
    }

    private @Nullable Legacy legacy(
            Plan plan, Map<UUID, Loaded<Organisation>> all, Inheritance inheritance) {
        var id = plan.heir();
        var heir = id == null ? null : all.get(id);
        if (heir == null || inheritance.members().isEmpty()) return null;
        var given = inheritance.of(heir.id(), heir.state());
        var after = succeed.following(heir.id(), given).after();
        var membership = Objects.requireNonNull(after.membership());
        var reason =
                histories
                        .of(heir.id(), after)
                        .on(today.at(after.place().office()))
                        .map(Turn::invoice);
        return new Legacy(
                heir.id(),
                membership.category(),
                after.joinedOn(),
                membership.term().began(),
                membership.standing(),
                membership.since(),
                reason.orElse(null),
                membership.paidUntil(),
                votes(membership),
                open(Estates.dues(invoices, heir.id(), after)));
    }

    private static boolean votes(Membership membership) {
        var standing = membership.standing();
        return membership.category() == Category.FULL
                && standing.isMember()
                && standing != Standing.SUSPENDED;
    }

    private List<Exchanges> exchanges(Plan plan) {
        return pairings.of(plan.ending()).stream()
                .flatMap(pairing -> exchanges(plan, pairing))
                .toList();
    }

    private static Stream<Exchanges> exchanges(Plan plan, KnownPairing pairing) {
        return plan.ending().stream()
                .filter(pairing::has)
                .map(
                        id ->
                                new Exchanges(
                                        pairing.pairing(),
                                        pairing.programme(),
                                        id,
                                        partners(pairing, id),
                                        plan.heir() != null && !pairing.has(plan.heir())));
    }

    private static List<Partner> partners(KnownPairing pairing, UUID city) {
        return pairing.cities().stream()
                .filter(it -> !it.organisation().equals(city))
                .map(it -> new Partner(it.organisation(), it.name()))
                .toList();
    }

    private static List<Warning> warnings(
            Plan plan,
            Map<UUID, Loaded<Organisation>> known,
            Inheritance inheritance,
            List<Exchanges> shared) {
        var warnings = new ArrayList<Warning>();
        for (var id : plan.successors()) {
            if (known(known, id).state().population() == null) {
                warnings.add(new Warning(Code.NO_POPULATION, id));
            }
        }
        var members = inheritance.members();
        for (var id : members) {
            var membership = known(known, id).state().membership();
            if (membership != null && membership.term().end() != null) {
                warnings.add(new Warning(Code.OTHER_END_LAPSES, id));
            }
        }
        for (var id : plan.ending()) {
            var had =
                    members.contains(id)
                            || shared.stream().anyMatch(it -> it.predecessor().equals(id));
            if (plan.heir() == null && had) warnings.add(new Warning(Code.NOBODY_INHERITS, id));
        }
        return warnings;
    }

    private static List<Owes> open(List<Loaded<DuesInvoice>> dues) {
        return dues.stream()
                .filter(it -> it.state().isOpen())
                .map(PreviewSuccession::owes)
                .toList();
    }

    private static Owes owes(Loaded<DuesInvoice> one) {
        var invoice = one.state();
        return new Owes(
                one.id(),
                invoice.organisation(),
                invoice.number(),
                invoice.due(),
                invoice.outstanding());
    }

    private static Loaded<Organisation> known(Map<UUID, Loaded<Organisation>> all, UUID id) {
        return Objects.requireNonNull(all.get(id));
    }
}
