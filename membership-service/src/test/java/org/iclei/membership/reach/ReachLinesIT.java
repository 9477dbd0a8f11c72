package org.iclei.membership.reach;

import static com.mongodb.client.model.Filters.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.iclei.membership.reach.Members.declared;

import com.mongodb.client.model.Updates;

import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.membership.reach.lines.Line;
import org.iclei.membership.reach.lines.ReachLines;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What one document holds is 16 MB; a network of any size is stated all the same. */
@ServiceTest
class ReachLinesIT {
    private static final int MEGABYTE = 1_000_000;

    @Autowired private ReachLines lines;
    @Autowired private ReachStatements statements;
    @Autowired private StateReach stating;
    @Autowired private MongoOperations mongo;

    @Test
    void a_statement_of_20_000_members_lies_in_small_documents_and_reads_as_it_was_made() {
        var made = new ReachStatement(urban(), members(20_000));
        var checksum = lines.keep(made.lines());
        var id = stated(StatedReach.of(made, checksum));

        var read = statements.find(id).orElseThrow().state();

        assertThat(stating.whole(read)).isEqualTo(made);
        assertThat(read.figures()).isEqualTo(made.totals());
        assertThat(sizes("reachlines", regex("_id", "^" + checksum)))
                .hasSize(40)
                .allMatch(size -> size < MEGABYTE);
        // the trail's entry lies in it until the relay has passed it on
        assertThat(sizes("reachstatements", regex("_id", id.toString())))
                .hasSize(1)
                .allMatch(size -> size < 10_000);
    }

    @Test
    void the_same_lines_again_lie_there_once() {
        var some = members(501);

        var checksum = lines.keep(some);

        assertThat(lines.keep(some)).isEqualTo(checksum);
        assertThat(sizes("reachlines", regex("_id", "^" + checksum))).hasSize(2);
    }

    @Test
    void lines_that_somebody_touched_are_not_shown() {
        var checksum = lines.keep(members(3));
        mongo.getCollection("reachlines")
                .updateOne(
                        regex("_id", "^" + checksum),
                        Updates.set("lines.1.figure.value", 9_000_000L));

        assertThatThrownBy(() -> lines.read(checksum)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_statement_that_holds_its_lines_itself_still_reads() {
        var made = new ReachStatement(urban(), members(3));
        var id = stated(new StatedReach(made.urban(), null, null, made.lines()));

        var read = statements.find(id).orElseThrow().state();

        assertThat(stating.whole(read)).isEqualTo(made);
        assertThat(read.figures()).isEqualTo(made.totals());
    }

    private UUID stated(StatedReach statement) {
        var id = UUID.randomUUID();
        statements.decide(
                id,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(statement, List.of(), saved -> saved));
        return id;
    }

    private List<Integer> sizes(String collection, Bson which) {
        var found = mongo.getCollection(collection).find(which, RawBsonDocument.class);
        return found.map(document -> document.getByteBuffer().remaining())
                .into(new java.util.ArrayList<>());
    }

    private static UrbanPopulation urban() {
        return new UrbanPopulations().find(2015, "UN WUP 2018").orElseThrow();
    }

    /** Names of 100 characters of three bytes, no two sets alike. */
    private static List<Line> members(int count) {
        return IntStream.range(0, count).mapToObj(n -> member("म".repeat(100) + n, n)).toList();
    }

    private static Line member(String name, int residents) {
        var counted = residents % 7 == 0 ? UUID.randomUUID() : null;
        var figure = residents % 5 == 0 ? null : declared(residents, 2014);
        return new Line(UUID.randomUUID(), name, "IN", "SOUTH_ASIA", figure, counted);
    }
}
