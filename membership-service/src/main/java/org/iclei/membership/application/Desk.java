package org.iclei.membership.application;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How an office works on an application.
 *
 * @param contacts opaque ids of those who speak for the applicant
 * @param assignee opaque id of who looks after it
 * @param resolutionOn the day on which the council resolved to join
 */
public record Desk(
        List<UUID> contacts,
        @Nullable UUID assignee,
        List<Question> questions,
        List<Note> notes,
        @Nullable LocalDate resolutionOn) {
    public Desk {
        contacts = List.copyOf(contacts);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
    }

    public static Desk of(List<UUID> contacts) {
        return new Desk(contacts, null, List.of(), List.of(), null);
    }

    public Desk noted(Note note) {
        return new Desk(contacts, assignee, questions, plus(notes, note), resolutionOn);
    }

    public Desk assigned(@Nullable UUID to) {
        return new Desk(contacts, to, questions, notes, resolutionOn);
    }

    public Desk asked(String question, LocalDate on) {
        var more = plus(questions, new Question(question, on, null, null));
        return new Desk(contacts, assignee, more, notes, resolutionOn);
    }

    /** Answers what was asked last. */
    public Desk answered(String answer, LocalDate on) {
        var all = new ArrayList<>(questions);
        all.add(all.removeLast().answered(answer, on));
        return new Desk(contacts, assignee, all, notes, resolutionOn);
    }

    /** Without somebody who is forgotten. */
    public Desk without(UUID person) {
        var others = contacts.stream().filter(one -> !one.equals(person)).toList();
        var rest = person.equals(assignee) ? null : assignee;
        return new Desk(others, rest, questions, notes, resolutionOn);
    }

    Desk resolved(LocalDate on) {
        return new Desk(contacts, assignee, questions, notes, on);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
