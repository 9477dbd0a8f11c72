package org.iclei.local.bench.system;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;

import org.bson.Document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What somebody looks for in the register.
 *
 * @param word the beginning of one of its words
 */
public record Question(String region, String country, String word) {
    private static final int LETTERS = 3;
    private static final int AMONG = 10_000;

    /** The same for the same register, each about an organisation that is there and no member. */
    public static List<Question> some(MongoCollection<Document> organisations, int most) {
        var places =
                organisations
                        .find(eq("state.membership", null))
                        .projection(include("state.place", "state.name.words"))
                        .limit(AMONG)
                        .into(new ArrayList<>());
        Collections.shuffle(places, new Random(most));
        return places.stream().limit(most).map(Question::about).toList();
    }

    private static Question about(Document organisation) {
        var state = organisation.get("state", Document.class);
        var place = state.get("place", Document.class);
        var word = state.get("name", Document.class).getList("words", String.class).getFirst();
        int end =
                word.offsetByCodePoints(
                        0, Math.min(LETTERS, word.codePointCount(0, word.length())));
        return new Question(
                place.getString("region"), place.getString("country"), word.substring(0, end));
    }

    /** Asked of the gateway. */
    public String path() {
        return "/api/membership/v1/organisations?member=false&region=%s&country=%s&q=%s"
                .formatted(region, country, URLEncoder.encode(word, StandardCharsets.UTF_8));
    }
}
