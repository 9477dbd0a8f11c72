package org.iclei.membership.letter;

import org.iclei.kit.aggregate.Loaded;
import org.iclei.membership.person.Keeper;
import org.iclei.membership.person.Kept;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** To whom letters went, or will. */
@Component
class LettersToPerson extends Keeper<Letter> {
    private final Letters letters;

    LettersToPerson(Letters letters) {
        super(letters);
        this.letters = letters;
    }

    @Override
    protected List<Loaded<Letter>> naming(UUID person) {
        return letters.addressedTo(person);
    }

    @Override
    protected List<Kept> kept(Loaded<Letter> letter, UUID person) {
        var state = letter.state();
        var values =
                Map.of(
                        "about", state.about(),
                        "deadline", state.deadline().toString(),
                        "organisation", state.organisation().toString());
        return List.of(new Kept("ADDRESSEE_OF_LETTER", letter.id(), values));
    }

    @Override
    protected Letter without(Letter before, UUID person) {
        return before.without(person);
    }
}
