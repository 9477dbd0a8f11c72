package org.iclei.exchange.meeting;

import org.iclei.kit.aggregate.Aggregates;
import org.iclei.kit.aggregate.Loaded;
import org.iclei.kit.listing.Page;
import org.iclei.kit.listing.Paging;
import org.iclei.kit.viewer.Viewer;

import java.util.List;
import java.util.UUID;

/** The working meetings of all programmes. */
public interface Meetings extends Aggregates<WorkingMeeting> {

    /** A programme's meetings that the viewer may see, by number. */
    Page<Loaded<WorkingMeeting>> list(Viewer viewer, UUID programme, Paging paging);

    /** All that the viewer has to plan anew, in the order that was asked for. */
    List<Loaded<WorkingMeeting>> stuck(Viewer viewer, Paging paging);

    /** A programme's meetings, not cancelled, with a visit of the pairing or people of the city. */
    List<UUID> concernedBy(UUID programme, UUID pairing, UUID city);

    /** Meetings of all programmes, not cancelled, that a city hosts, sends to or is visited at. */
    List<UUID> with(UUID city);
}
