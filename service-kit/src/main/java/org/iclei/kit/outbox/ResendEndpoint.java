package org.iclei.kit.outbox;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code POST /actuator/resend}: sends what waits now, however short it has waited. */
@Endpoint(id = "resend")
final class ResendEndpoint {
    private final Sweep sweep;

    ResendEndpoint(Sweep sweep) {
        this.sweep = sweep;
    }

    @WriteOperation
    Sweep.Found resend() {
        return sweep.resend();
    }
}
