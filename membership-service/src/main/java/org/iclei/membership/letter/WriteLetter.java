package org.iclei.membership.letter;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.application.Applications;
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

    WriteLetter(Letters letters, Applications applications) {
        this.letters = letters;
        this.applications = applications;
    }

    void noticed(Envelope envelope, ApplicationDeadlineNoticed notice) {
        var persons =
                applications
                        .find(notice.application())
                        .map(found -> found.state().desk().contacts())
                        .orElse(List.of());
        var letter =
                Letter.about(
                        notice.organisations().getFirst().id(),
                        persons,
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
