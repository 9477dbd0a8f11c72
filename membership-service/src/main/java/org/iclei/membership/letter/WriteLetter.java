package org.iclei.membership.letter;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.application.Applications;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.Envelope;
import org.iclei.schema.membership.ApplicationDeadlineNoticed;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Writes one letter for each thing to be said of a deadline, however often it is heard. */
@Component
class WriteLetter {
    private final Letters letters;
    private final Applications applications;
    private final Organisations organisations;

    WriteLetter(Letters letters, Applications applications, Organisations organisations) {
        this.letters = letters;
        this.applications = applications;
        this.organisations = organisations;
    }

    void noticed(Envelope envelope, ApplicationDeadlineNoticed notice) {
        var organisation = notice.organisations().getFirst().id();
        var letter =
                Letter.about(
                        organisation,
                        persons(notice.application(), organisation),
                        notice.kind(),
                        notice.deadline(),
                        notice.daysLeft());
        letters.decide(
                id(notice),
                Cause.of(envelope),
                found ->
                        found.isPresent()
                                ? new Decision.Leave<>(false)
                                : new Decision.Save<>(letter, List.of(), _ -> true));
    }

    /** Those whom the application names, else the organisation's key liaison. */
    private List<UUID> persons(UUID application, UUID organisation) {
        var named =
                applications
                        .find(application)
                        .map(found -> found.state().desk().contacts())
                        .orElse(List.of());
        if (!named.isEmpty()) return named;
        return organisations
                .find(organisation)
                .flatMap(found -> found.state().profile().contacts().keyLiaison())
                .map(List::of)
                .orElse(List.of());
    }

    private static UUID id(ApplicationDeadlineNoticed notice) {
        var name =
                String.join(
                        ":",
                        "letter",
                        notice.application().toString(),
                        notice.kind(),
                        notice.deadline().toString(),
                        "" + notice.daysLeft());
        return UuidCreator.getNameBasedSha1(name);
    }
}
