package org.iclei.exchange;

import org.iclei.kit.testing.OpenApiApproval;
import org.iclei.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

@ServiceTest
@Import(In2015.class)
class OpenApiIT {
    @Autowired WebTestClient http;

    @Test
    void the_description_is_the_approved_one() throws Exception {
        OpenApiApproval.check(http, "exchange");
    }
}
