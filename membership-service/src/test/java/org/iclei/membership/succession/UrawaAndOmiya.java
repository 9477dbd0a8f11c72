package org.iclei.membership.succession;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.UUID;

/** Two members, and the new city that is to stand in their place. */
abstract class UrawaAndOmiya {
    @Autowired WebTestClient http;
    SuccessionApi api;
    UUID urawa;
    UUID omiya;
    UUID saitama;

    @BeforeEach
    void two_members_and_a_new_city() {
        api = new SuccessionApi(http);
        urawa = api.member("Urawa", "1994-10-01", 484_845);
        omiya = api.member("Omiya", "1997-04-01", 456_271);
        saitama = api.city("Saitama", 1_024_053);
    }
}
