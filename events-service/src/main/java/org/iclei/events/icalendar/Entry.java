package org.iclei.events.icalendar;

import org.iclei.events.studyvisit.StudyVisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting or a visit as it stands. */
sealed interface Entry {
    UUID id();

    UUID programme();

    /** The number of the meeting. */
    int number();

    LocalDate first();

    LocalDate last();

    Standing standing();

    Saved saved();

    /**
     * When it was last saved.
     *
     * @param version of the meeting that it is, or lies in
     */
    record Saved(long version, Instant at) {}

    record Meeting(Planned plan, Standing standing, Saved saved) implements Entry {
        @Override
        public UUID id() {
            return plan.meeting();
        }

        @Override
        public UUID programme() {
            return plan.programme();
        }

        @Override
        public int number() {
            return plan.number();
        }

        @Override
        public LocalDate first() {
            return plan.from();
        }

        @Override
        public LocalDate last() {
            return plan.to();
        }
    }

    record Visit(UUID meeting, UUID programme, int number, StudyVisit visit, Saved saved)
            implements Entry {
        @Override
        public UUID id() {
            return visit.visit();
        }

        @Override
        public LocalDate first() {
            return visit.from().day();
        }

        @Override
        public LocalDate last() {
            return visit.to().day();
        }

        @Override
        public Standing standing() {
            return Standing.of(visit.state().name());
        }
    }
}
