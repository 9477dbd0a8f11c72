package org.iclei.events.programmedirectory;

import java.util.List;
import java.util.UUID;

/**
 * An exchange programme as it was announced.
 *
 * @param coExecutingOffices codes of the offices that see it whole
 */
public record ProgrammeFacts(UUID id, String name, List<String> coExecutingOffices) {
    public ProgrammeFacts {
        coExecutingOffices = List.copyOf(coExecutingOffices);
    }
}
