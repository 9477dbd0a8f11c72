package org.iclei.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.connection.ServerDescription;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class WireVersionTest extends StoreTest {

    @Test
    void the_driver_still_speaks_the_newest_protocol_of_the_store() {
        assertThat(ServerDescription.MIN_DRIVER_WIRE_VERSION)
                .as(
                        "This MongoDB driver needs a newer wire protocol than the embedded store"
                                + " has. Keep the driver's version, or everything embedded stops"
                                + " working.")
                .isLessThanOrEqualTo(
                        database.runCommand(new Document("isMaster", 1))
                                .getInteger("maxWireVersion"));
    }
}
