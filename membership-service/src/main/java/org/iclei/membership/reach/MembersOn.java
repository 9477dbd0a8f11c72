package org.iclei.membership.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who belonged to the network on a day, and who stands for whom. */
interface MembersOn {

    /** Those ACTIVE or IN_ARREARS on that day. */
    List<Candidate> day(LocalDate day);

    /** Whom each organisation stands for, as far as the register knows them. */
    Map<UUID, Set<UUID>> represents();
}
