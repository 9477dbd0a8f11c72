package org.iclei.events;

import org.iclei.kit.testing.OpenApiApproval;
import org.iclei.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;

@ServiceTest
@Import(Neighbours.class)
class OpenApiIT {
    @Autowired private WebTestClient http;

    @Test
    void the_description_is_the_approved_one() throws IOException {
        OpenApiApproval.check(http, "events");
    }
}
