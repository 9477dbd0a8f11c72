package org.iclei.exchange.memberdirectory;

import java.util.List;

/** How the members stand with their dues; it cancels and blocks nothing here. */
public interface MemberStandings {

    /** The members whose rights are suspended, those longest suspended first. */
    List<DuesStanding> suspended();
}
