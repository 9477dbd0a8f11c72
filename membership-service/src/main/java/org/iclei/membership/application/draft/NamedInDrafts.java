package org.iclei.membership.application.draft;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.person.Keeper;
import org.iclei.membership.person.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is to speak for an applicant. */
@Component
class NamedInDrafts implements Keeper {
    private final ApplicationDrafts drafts;

    NamedInDrafts(ApplicationDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Kept> kept(UUID person) {
        return drafts.naming(person).stream().map(NamedInDrafts::kept).toList();
    }

    private static Kept kept(Loaded<ApplicationDraft> named) {
        var organisation = named.state().organisation().toString();
        return new Kept("CONTACT_OF_DRAFT", named.id(), Map.of("organisation", organisation));
    }

    @Override
    public void forget(UUID person, Cause cause) {
        for (var named : drafts.naming(person)) {
            drafts.decide(
                    named.id(),
                    cause,
                    found -> {
                        var before = found.orElseThrow().state();
                        var after = before.without(person);
                        return after.equals(before)
                                ? new Decision.Leave<>(false)
                                : new Decision.Save<>(after, List.of(), _ -> true);
                    });
        }
    }
}
