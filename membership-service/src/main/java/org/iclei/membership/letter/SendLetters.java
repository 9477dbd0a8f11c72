package org.iclei.membership.letter;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.clock.BusinessClock;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.organisation.OrganisationEvents;
import org.iclei.membership.organisation.Organisations;
import org.iclei.schema.DomainEvent;
import org.iclei.schema.membership.LetterSent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands letters over, whichever instance claims one first. One whose sender died is sent again
 * after its claim, under the same id.
 */
@Component
class SendLetters {
    private static final Logger log = LoggerFactory.getLogger(SendLetters.class);
    private static final int AT_ONCE = 500;

    private final Letters letters;
    private final ComposeMail composing;
    private final Pickup pickup;
    private final Organisations organisations;
    private final Clock clock;
    private final BusinessClock calendar;

    /**
     * @param clock measures the claim, in real time
     */
    SendLetters(
            Letters letters,
            ComposeMail composing,
            Pickup pickup,
            Organisations organisations,
            Clock clock,
            BusinessClock calendar) {
        this.letters = letters;
        this.composing = composing;
        this.pickup = pickup;
        this.organisations = organisations;
        this.clock = clock;
        this.calendar = calendar;
    }

    @Scheduled(fixedDelayString = "${iclei.letters.send:10s}")
    void send() {
        if (!pickup.isThere()) return;
        letters.free(clock.instant(), AT_ONCE).forEach(this::sendOrLog);
    }

    /** One that cannot be sent, for whatever reason, does not hold up those behind it. */
    private void sendOrLog(UUID id) {
        try {
            send(id);
        } catch (RuntimeException e) {
            // what the exception says may hold an address
            log.warn("letter.not-sent id={} cause={}", id, e.getClass().getName());
        }
    }

    private void send(UUID id) {
        var cause = Cause.ofService("membership");
        var claimed = letters.decide(id, cause, this::claim);
        if (claimed.isEmpty()) return;
        pickup.put(composing.compose(claimed.get()));
        letters.decide(id, cause, this::sent);
    }

    private Decision<Letter, Optional<Loaded<Letter>>> claim(Optional<Loaded<Letter>> found) {
        return found.orElseThrow()
                .state()
                .claimed(clock.instant())
                .<Decision<Letter, Optional<Loaded<Letter>>>>map(
                        mine -> new Decision.Save<>(mine, List.of(), Optional::of))
                .orElseGet(() -> new Decision.Leave<>(Optional.empty()));
    }

    private Decision<Letter, Boolean> sent(Optional<Loaded<Letter>> found) {
        var letter = found.orElseThrow();
        if (!letter.state().waiting()) return new Decision.Leave<>(false);
        return new Decision.Save<>(letter.state().sent(), List.of(told(letter)), _ -> true);
    }

    private DomainEvent told(Loaded<Letter> letter) {
        var id = letter.state().organisation();
        var about = organisations.find(id).orElseThrow().state();
        return new LetterSent(
                calendar.today(),
                letter.id(),
                letter.state().kind().name(),
                List.of(OrganisationEvents.facts(id, about)));
    }
}
