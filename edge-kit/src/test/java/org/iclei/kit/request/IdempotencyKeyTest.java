package org.iclei.kit.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.viewer.Role;
import org.iclei.kit.viewer.Viewer;
import org.junit.jupiter.api.Test;

import java.util.Set;

class IdempotencyKeyTest {
    private record Body(String name, int size) {}

    private static final String PROGRAMMES = "/api/exchange/v1/programmes";

    @Test
    void the_same_request_again_has_the_same_id() {
        assertThat(key("secretariat", PROGRAMMES, "1"))
                .isEqualTo(key("secretariat", PROGRAMMES, "1"));
    }

    @Test
    void another_address_caller_or_key_has_another_id() {
        var ids =
                Set.of(
                        key("secretariat", PROGRAMMES, "1").id(),
                        key("secretariat", "/api/exchange/v1/pairings", "1").id(),
                        key("canada", PROGRAMMES, "1").id(),
                        key("secretariat", PROGRAMMES, "2").id());

        assertThat(ids).hasSize(4);
    }

    @Test
    void another_body_is_another_request() {
        var key = key("secretariat", PROGRAMMES, "1");

        assertThat(key.idOf(new Body("EU–Canada", 5)))
                .isEqualTo(key.idOf(new Body("EU–Canada", 5)));
        assertThat(key.idOf(new Body("EU–Canada", 4)).requestHash())
                .isNotEqualTo(key.idOf(new Body("EU–Canada", 5)).requestHash());
    }

    private static IdempotencyKey key(String caller, String address, String key) {
        var viewer = new Viewer(caller, Set.of(Role.SECRETARIAT), Set.of(), null);
        return IdempotencyKey.of(viewer, address, key);
    }
}
