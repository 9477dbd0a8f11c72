package org.iclei.schema;

import org.iclei.schema.events.BookingsConfirmed;
import org.iclei.schema.events.BookingsReleased;
import org.iclei.schema.events.SchedulingRefused;
import org.iclei.schema.events.VisitCancelled;
import org.iclei.schema.events.WorkingMeetingScheduled;
import org.iclei.schema.exchange.PairingAgreed;
import org.iclei.schema.exchange.PairingCitySucceeded;
import org.iclei.schema.exchange.PairingDissolved;
import org.iclei.schema.exchange.ProgrammeCreated;
import org.iclei.schema.exchange.SchedulingRequested;
import org.iclei.schema.exchange.StudyVisitCancelled;
import org.iclei.schema.exchange.WorkingMeetingCancelled;
import org.iclei.schema.exchange.WorkingMeetingConfirmed;
import org.iclei.schema.exchange.WorkingMeetingPlanned;
import org.iclei.schema.membership.ApplicationAccepted;
import org.iclei.schema.membership.ApplicationDeadlineNoticed;
import org.iclei.schema.membership.ApplicationDeclined;
import org.iclei.schema.membership.ApplicationExpired;
import org.iclei.schema.membership.ApplicationSubmitted;
import org.iclei.schema.membership.ApplicationWithdrawn;
import org.iclei.schema.membership.DuesInvoiceCancelled;
import org.iclei.schema.membership.DuesInvoiceIssued;
import org.iclei.schema.membership.DuesInvoiceReopened;
import org.iclei.schema.membership.DuesInvoiceSettled;
import org.iclei.schema.membership.LetterSent;
import org.iclei.schema.membership.MemberAdmitted;
import org.iclei.schema.membership.MemberBecameActive;
import org.iclei.schema.membership.MemberFellIntoArrears;
import org.iclei.schema.membership.MemberResigned;
import org.iclei.schema.membership.MemberSuspended;
import org.iclei.schema.membership.MemberTerminated;
import org.iclei.schema.membership.MembershipInherited;
import org.iclei.schema.membership.MembershipTakenOver;
import org.iclei.schema.membership.OrganisationCorrected;
import org.iclei.schema.membership.OrganisationMerged;
import org.iclei.schema.membership.OrganisationRegistered;
import org.iclei.schema.membership.OrganisationRelocated;
import org.iclei.schema.membership.OrganisationSucceeded;
import org.iclei.schema.membership.PersonErased;
import org.iclei.schema.membership.ReachStated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every domain event of the platform; a type that is not here can be neither sent nor read. */
public final class Catalogue {
    private static final List<EventType> ALL =
            List.of(
                    new EventType(
                            "org.iclei.membership.organisation.registered.v1",
                            OrganisationRegistered.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.membership.organisation.corrected.v1",
                            OrganisationCorrected.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.membership.organisation.merged.v1",
                            OrganisationMerged.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.membership.organisation.succeeded.v1",
                            OrganisationSucceeded.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.membership.organisation.membership-inherited.v1",
                            MembershipInherited.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.membership.organisation.membership-taken-over.v1",
                            MembershipTakenOver.class,
                            Visibility.PARTNER),
                    new EventType(
                            "org.iclei.membership.organisation.became-active.v1",
                            MemberBecameActive.class,
                            Visibility.PARTNER),
                    new EventType(
                            "org.iclei.membership.organisation.fell-into-arrears.v1",
                            MemberFellIntoArrears.class,
                            Visibility.PARTNER),
                    new EventType(
                            "org.iclei.membership.organisation.suspended.v1",
                            MemberSuspended.class,
                            Visibility.PARTNER),
                    new EventType(
                            "org.iclei.membership.organisation.terminated.v1",
                            MemberTerminated.class,
                            Visibility.PARTNER),
                    new EventType(
                            "org.iclei.membership.organisation.resigned.v1",
                            MemberResigned.class,
                            Visibility.PARTNER),
                    internal(
                            "org.iclei.membership.dues-invoice.issued.v1", DuesInvoiceIssued.class),
                    internal(
                            "org.iclei.membership.dues-invoice.settled.v1",
                            DuesInvoiceSettled.class),
                    internal(
                            "org.iclei.membership.dues-invoice.reopened.v1",
                            DuesInvoiceReopened.class),
                    internal(
                            "org.iclei.membership.dues-invoice.cancelled.v1",
                            DuesInvoiceCancelled.class),
                    new EventType(
                            "org.iclei.membership.organisation.relocated.v1",
                            OrganisationRelocated.class,
                            Visibility.PARTNER),
                    new EventType(
                            "org.iclei.membership.reach.stated.v1",
                            ReachStated.class,
                            Visibility.PUBLIC),
                    internal(
                            "org.iclei.membership.application.submitted.v1",
                            ApplicationSubmitted.class),
                    internal(
                            "org.iclei.membership.application.declined.v1",
                            ApplicationDeclined.class),
                    internal(
                            "org.iclei.membership.application.withdrawn.v1",
                            ApplicationWithdrawn.class),
                    internal(
                            "org.iclei.membership.application.expired.v1",
                            ApplicationExpired.class),
                    internal(
                            "org.iclei.membership.application.accepted.v1",
                            ApplicationAccepted.class),
                    internal(
                            "org.iclei.membership.application.deadline-noticed.v1",
                            ApplicationDeadlineNoticed.class),
                    internal("org.iclei.membership.letter.sent.v1", LetterSent.class),
                    internal("org.iclei.membership.person.erased.v1", PersonErased.class),
                    new EventType(
                            "org.iclei.membership.organisation.member-admitted.v1",
                            MemberAdmitted.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.exchange.programme.created.v1",
                            ProgrammeCreated.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.exchange.pairing.agreed.v1",
                            PairingAgreed.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.exchange.pairing.dissolved.v1",
                            PairingDissolved.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.exchange.pairing.city-succeeded.v1",
                            PairingCitySucceeded.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.exchange.working-meeting.planned.v1",
                            WorkingMeetingPlanned.class,
                            Visibility.PUBLIC),
                    internal(
                            "org.iclei.exchange.working-meeting.scheduling-requested.v1",
                            SchedulingRequested.class),
                    new EventType(
                            "org.iclei.exchange.working-meeting.confirmed.v1",
                            WorkingMeetingConfirmed.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.exchange.working-meeting.study-visit-cancelled.v1",
                            StudyVisitCancelled.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.exchange.working-meeting.cancelled.v1",
                            WorkingMeetingCancelled.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.events.working-meeting.scheduled.v1",
                            WorkingMeetingScheduled.class,
                            Visibility.PUBLIC),
                    internal(
                            "org.iclei.events.working-meeting.scheduling-refused.v1",
                            SchedulingRefused.class),
                    new EventType(
                            "org.iclei.events.working-meeting.bookings-confirmed.v1",
                            BookingsConfirmed.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.events.working-meeting.bookings-released.v1",
                            BookingsReleased.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.events.working-meeting.visit-cancelled.v1",
                            VisitCancelled.class,
                            Visibility.PUBLIC),
                    new EventType(
                            "org.iclei.membership.trail.sealed.v1",
                            org.iclei.schema.membership.TrailSealed.class,
                            Visibility.PARTNER),
                    new EventType(
                            "org.iclei.events.trail.sealed.v1",
                            org.iclei.schema.events.TrailSealed.class,
                            Visibility.PARTNER),
                    new EventType(
                            "org.iclei.exchange.trail.sealed.v1",
                            org.iclei.schema.exchange.TrailSealed.class,
                            Visibility.PARTNER));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));

    private static final Map<Class<?>, EventType> BY_RECORD =
            ALL.stream()
                    .collect(Collectors.toUnmodifiableMap(EventType::data, Function.identity()));

    private Catalogue() {}

    private static EventType internal(String name, Class<? extends DomainEvent> data) {
        return new EventType(name, data, Visibility.INTERNAL);
    }

    public static List<EventType> all() {
        return ALL;
    }

    /**
     * @throws IllegalArgumentException naming the class when no event type publishes it
     */
    public static EventType of(Class<? extends DomainEvent> data) {
        var type = BY_RECORD.get(data);
        if (type == null) {
            throw new IllegalArgumentException(data.getName() + " is not in the catalogue");
        }
        return type;
    }

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
