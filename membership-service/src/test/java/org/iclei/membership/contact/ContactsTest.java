package org.iclei.membership.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iclei.membership.contact.ContactRole.INVOICE_CONTACT;
import static org.iclei.membership.contact.ContactRole.MEDIA;
import static org.iclei.membership.contact.ContactRole.MUNICIPAL_LEADER;
import static org.iclei.membership.contact.ContactRole.POLITICAL_CONTACT;
import static org.iclei.membership.contact.ContactRole.STAFF_LIAISON;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class ContactsTest {
    private static final TermOfOffice TERM =
            new TermOfOffice(LocalDate.of(2021, 10, 18), LocalDate.of(2025, 10, 20));
    private static final Contact LEADER = contact(TERM, false, MUNICIPAL_LEADER, POLITICAL_CONTACT);
    private static final Contact KEY = contact(null, true, STAFF_LIAISON);
    private static final Contact MEDIA_CONTACT = contact(null, false, MEDIA, INVOICE_CONTACT);

    @Test
    void a_city_has_a_leader_with_a_term_and_one_key_liaison() {
        assertThat(refusal(LEADER, KEY, MEDIA_CONTACT)).isNull();
    }

    @Test
    void nobody_may_be_known_yet() {
        assertThat(refusal()).isNull();
    }

    @Test
    void without_a_key_liaison_or_with_two_it_is_refused() {
        assertThat(refusal(LEADER)).isEqualTo(ContactRefusal.NOT_ONE_KEY_LIAISON);
        assertThat(refusal(KEY, contact(null, true, MEDIA)))
                .isEqualTo(ContactRefusal.NOT_ONE_KEY_LIAISON);
    }

    @Test
    void there_is_one_leader() {
        assertThat(refusal(KEY, LEADER, contact(null, false, MUNICIPAL_LEADER)))
                .isEqualTo(ContactRefusal.SEVERAL_LEADERS);
    }

    @Test
    void each_is_named_once() {
        assertThat(refusal(KEY, KEY)).isEqualTo(ContactRefusal.PERSON_TWICE);
    }

    @Test
    void each_has_a_role() {
        assertThat(refusal(KEY, contact(null, false))).isEqualTo(ContactRefusal.NO_ROLE);
    }

    @Test
    void only_a_leader_has_a_term_which_ends_after_the_election() {
        var backwards = new TermOfOffice(TERM.endsOn(), LocalDate.of(2021, 10, 18));

        assertThat(refusal(KEY, contact(TERM, false, MEDIA)))
                .isEqualTo(ContactRefusal.IMPOSSIBLE_TERM);
        assertThat(refusal(KEY, contact(backwards, false, MUNICIPAL_LEADER)))
                .isEqualTo(ContactRefusal.IMPOSSIBLE_TERM);
    }

    @Test
    void twenty_are_enough() {
        var many = IntStream.range(0, 20).mapToObj(_ -> contact(null, false, MEDIA)).toList();

        assertThat(new Contacts(many).joinedBy(new Contacts(List.of(KEY))).refusal())
                .isEqualTo(ContactRefusal.TOO_MANY);
    }

    @Test
    void a_duplicates_leader_is_a_political_contact_beside_the_leader() {
        var other = contact(TERM, true, MUNICIPAL_LEADER, MEDIA);
        var joined = new Contacts(List.of(LEADER, KEY)).joinedBy(new Contacts(List.of(other, KEY)));

        assertThat(joined.refusal()).isNull();
        assertThat(joined.all())
                .containsExactly(
                        LEADER,
                        KEY,
                        new Contact(
                                other.person(), List.of(POLITICAL_CONTACT, MEDIA), null, false));
    }

    private static @Nullable ContactRefusal refusal(Contact... contacts) {
        return new Contacts(List.of(contacts)).refusal();
    }

    private static Contact contact(@Nullable TermOfOffice term, boolean key, ContactRole... roles) {
        return new Contact(UUID.randomUUID(), List.of(roles), term, key);
    }
}
