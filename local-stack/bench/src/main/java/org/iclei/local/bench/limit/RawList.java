package org.iclei.local.bench.limit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.iclei.local.bench.system.Question;

import java.util.ArrayList;
import java.util.List;

/**
 * The first page of a list, asked of the store itself: the filters of the service, and no count.
 */
public record RawList(MongoCollection<Document> organisations) {
    private static final int PAGE = 50;

    public List<Document> page(Question question) {
        var member =
                and(
                        ne("state.membership", null),
                        nin("state.membership.standing", "TERMINATED", "RESIGNED", "SUCCEEDED"));
        var wanted =
                and(
                        eq("state.merging.into", null),
                        eq("state.lineage.ended", null),
                        eq("state.place.region", question.region()),
                        eq("state.place.country", question.country()),
                        nor(member),
                        regex("state.name.words", "^" + question.word()));
        return organisations
                .find(wanted)
                .sort(ascending("state.name.sorted", "_id"))
                .limit(PAGE)
                .into(new ArrayList<>());
    }
}
