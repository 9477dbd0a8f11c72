package org.iclei.membership.letter;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.envelope.Cause;
import org.iclei.membership.person.Keeper;
import org.iclei.membership.person.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** To whom letters went, or will. */
@Component
class LettersToPerson implements Keeper {
    private final Letters letters;

    LettersToPerson(Letters letters) {
        this.letters = letters;
    }

    @Override
    public List<Kept> kept(UUID person) {
        return letters.addressedTo(person).stream().map(LettersToPerson::kept).toList();
    }

    private static Kept kept(Loaded<Letter> letter) {
        var state = letter.state();
        return new Kept(
                "ADDRESSEE_OF_LETTER",
                letter.id(),
                Map.of(
                        "about", state.about(),
                        "deadline", state.deadline().toString(),
                        "organisation", state.organisation().toString()));
    }

    @Override
    public void forget(UUID person, Cause cause) {
        for (var letter : letters.addressedTo(person)) {
            letters.decide(
                    letter.id(),
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
