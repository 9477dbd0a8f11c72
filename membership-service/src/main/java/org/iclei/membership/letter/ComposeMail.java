package org.iclei.membership.letter;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.office.Offices;
import org.iclei.membership.organisation.Organisation;
import org.iclei.membership.organisation.Organisations;
import org.iclei.membership.person.Addresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds whom a letter is for and what it says, at the time when it is sent. */
@Component
class ComposeMail {
    private static final String WORLD = "WORLD";

    private final Organisations organisations;
    private final Offices offices;
    private final Addresses addresses;
    private final Clock clock;
    private final String mailboxes;

    /**
     * @param mailboxes the offices' addresses, with the office's code for {@code %s}
     */
    ComposeMail(
            Organisations organisations,
            Offices offices,
            Addresses addresses,
            Clock clock,
            @Value("${iclei.letters.mailboxes:%s@offices.invalid}") String mailboxes) {
        this.organisations = organisations;
        this.offices = offices;
        this.addresses = addresses;
        this.clock = clock;
        this.mailboxes = mailboxes;
    }

    Mail compose(Loaded<Letter> letter) {
        var state = letter.state();
        var about = organisations.find(state.organisation()).orElseThrow().state();
        var office = offices.find(about.place().office()).orElseThrow();
        return new Mail(
                letter.id(),
                mailbox(office.code()),
                to(state, about),
                clock.instant(),
                LetterText.subject(state),
                LetterText.text(state, about.name().official(), office.name()));
    }

    /** Where nobody's address is known the serving office hears of it, and passes it on. */
    private List<String> to(Letter letter, Organisation about) {
        if (letter.kind() == Letter.Kind.ESCALATION) return List.of(mailbox(WORLD));
        var known = letter.persons().stream().map(addresses::of).flatMap(Optional::stream).toList();
        return known.isEmpty() ? List.of(mailbox(about.place().office())) : known;
    }

    private String mailbox(String office) {
        return mailboxes.formatted(office.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
