package org.iclei.events.icalendar;

import org.iclei.events.programmedirectory.ProgrammeFacts;
import org.iclei.schema.OrganisationFacts;

import java.util.Map;
import java.util.UUID;

/** What a calendar calls organisations and programmes; of people it knows nothing. */
record Names(Map<UUID, OrganisationFacts> organisations, Map<UUID, ProgrammeFacts> programmes) {

    /** The name in its own words, in English too where that differs. */
    String organisation(UUID id) {
        var facts = organisations.get(id);
        if (facts == null) return "an organisation whose name is not known yet";
        var english = facts.englishName();
        return english == null || english.equals(facts.officialName())
                ? facts.officialName()
                : facts.officialName() + " (" + english + ")";
    }

    String place(UUID organisation) {
        var facts = organisations.get(organisation);
        return facts == null
                ? organisation(organisation)
                : organisation(organisation) + ", " + facts.country();
    }

    String programme(UUID id) {
        var facts = programmes.get(id);
        return facts == null ? "an exchange programme" : facts.name();
    }
}
