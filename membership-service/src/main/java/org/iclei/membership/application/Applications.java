package org.iclei.membership.application;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;
import org.iclei.membership.application.course.ApplicationState;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every application; an organisation has one at a time. */
public interface Applications extends Aggregates<MembershipApplication> {

    /**
     * Which applications are looked for; what is null does not matter.
     *
     * @param office code of the office that serves the applicant today
     * @param refundDue true for those whose money is to be paid back
     */
    record Filter(
            @Nullable ApplicationState state,
            @Nullable String office,
            @Nullable UUID organisation,
            @Nullable Boolean refundDue) {}

    /** Empty when there is none, or none that the viewer may see. */
    Optional<Loaded<MembershipApplication>> find(UUID id, Viewer viewer);

    Page<Loaded<MembershipApplication>> search(Filter filter, Viewer viewer, Paging paging);

    /** The one that keeps an organisation from applying again. */
    Optional<Loaded<MembershipApplication>> inPlaceOf(UUID organisation);

    /** Those of whose deadlines something is to be said by a day. */
    List<UUID> withNoticesBy(LocalDate day);

    /** Those that name a person as a contact or as who looks after them. */
    List<Loaded<MembershipApplication>> naming(UUID person);
}
