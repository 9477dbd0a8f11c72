package org.iclei.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PortsTest {

    @Test
    void free_ports_differ_and_are_none_that_outgoing_connections_get() {
        assertThat(all(Ports.free())).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
    }

    @Test
    void all_ports_move_together() {
        var usual = all(Ports.USUAL);
        var moved = all(Ports.USUAL.shifted(1000));

        assertThat(moved).containsExactlyElementsOf(usual.stream().map(p -> p + 1000).toList());
    }

    private static List<Integer> all(Ports ports) {
        return List.of(
                ports.store(),
                ports.broker(),
                ports.controller(),
                ports.issuer(),
                ports.membership(),
                ports.events(),
                ports.exchange(),
                ports.gateway(),
                ports.clock());
    }
}
