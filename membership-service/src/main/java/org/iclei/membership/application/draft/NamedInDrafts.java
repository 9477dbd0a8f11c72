package org.iclei.membership.application.draft;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.person.Keeper;
import org.iclei.membership.person.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is to speak for an applicant. */
@Component
class NamedInDrafts extends Keeper<ApplicationDraft> {
    private final ApplicationDrafts drafts;

    NamedInDrafts(ApplicationDrafts drafts) {
        super(drafts);
        this.drafts = drafts;
    }

    @Override
    protected List<Loaded<ApplicationDraft>> naming(UUID person) {
        return drafts.naming(person);
    }

    @Override
    protected List<Kept> kept(Loaded<ApplicationDraft> named, UUID person) {
        var values = Map.of("organisation", named.state().organisation().toString());
        return List.of(new Kept("CONTACT_OF_DRAFT", named.id(), values));
    }

    @Override
    protected ApplicationDraft without(ApplicationDraft before, UUID person) {
        return before.without(person);
    }
}
