package org.iclei.events.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;

import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.iclei.events.memberdirectory.Sight;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

class MongoEntriesTest {
    private static final Sight CITY =
            new Sight(false, false, Set.of(UUID.randomUUID()), Set.of("EUROPE"), Set.of());

    @Test
    void only_meetings_with_a_visit_that_is_wanted_are_taken_apart() {
        var stages = MongoEntries.visits(Subject.organisation(UUID.randomUUID()), CITY);

        assertThat(stages.getFirst()).isEqualTo(stages.get(2));
        assertThat(text(stages.getFirst()))
                .startsWith("{\"$match\"")
                .contains("state.visits.parties");
        assertThat(text(stages.get(1))).startsWith("{\"$unwind\"");
    }

    private static String text(Bson stage) {
        var codecs =
                CodecRegistries.withUuidRepresentation(
                        MongoClientSettings.getDefaultCodecRegistry(), UuidRepresentation.STANDARD);
        return stage.toBsonDocument(Document.class, codecs).toJson();
    }
}
