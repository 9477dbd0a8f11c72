package org.iclei.local.bench.figure;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.iclei.local.bench.limit.RawList;
import org.iclei.local.bench.measure.Comparison;
import org.iclei.local.bench.measure.Samples;
import org.iclei.local.bench.measure.Side;
import org.iclei.local.bench.system.Growth;
import org.iclei.local.bench.system.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The register's list with three filters and a text, one question after the other, beside the same
 * query at the store.
 *
 * @param questions the same ones each time
 */
public record Lists(Site site, int organisations, List<Question> questions) {

    /** Makes the register as large as that first. */
    public static Lists over(Site site, int organisations, int questions) {
        new Growth(organisations(site)).to(organisations);
        return new Lists(site, organisations, Question.some(organisations(site), questions));
    }

    private static MongoCollection<Document> organisations(Site site) {
        return site.store().collection("membership", "organisations");
    }

    public Comparison comparison() {
        return new Comparison(
                "List over %,d organisations with three filters and a text, 99th percentile"
                        .formatted(organisations),
                "ms",
                new Side("GET organisations", this::listed),
                new Side("the same query at the store", this::queried),
                null);
    }

    private double listed() {
        var headers = "Authorization: Bearer %s\r\n".formatted(site.token());
        try (var gateway = site.gateway()) {
            return each(
                    question -> {
                        var answer = gateway.send("GET", question.path(), headers, "");
                        // each question is about one that is there
                        if (answer.status() != 200 || answer.field("total").equals("0")) {
                            throw new IllegalStateException("answer " + answer);
                        }
                    });
        }
    }

    private double queried() {
        var list = new RawList(organisations(site));
        return each(list::page);
    }

    private double each(Consumer<Question> ask) {
        var took = new ArrayList<Double>();
        for (var question : questions) {
            long start = System.nanoTime();
            ask.accept(question);
            took.add((System.nanoTime() - start) / 1e6);
        }
        return new Samples(took).percentile(99);
    }
}
