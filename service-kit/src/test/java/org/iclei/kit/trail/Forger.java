package org.iclei.kit.trail;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;

import org.bson.Document;

import java.util.UUID;

/** Somebody with the rights of the store, who changes what happened. */
public final class Forger {
    private final Teams teams;
    private final UUID id;

    public Forger(Teams teams, UUID id) {
        this.teams = teams;
        this.id = id;
    }

    public void set(long n, String field, Object value) {
        teams.entries().updateOne(eq("_id", id + ":" + n), Updates.set(field, value));
    }

    public void drop(long n) {
        teams.entries().deleteOne(eq("_id", id + ":" + n));
    }

    void dropAll() {
        teams.entries().deleteMany(eq("aggregate", id.toString()));
    }

    /** Each under the other's id. */
    void swap(long one, long other) {
        var first = take(id, one);
        var second = take(id, other);
        teams.entries().insertOne(first.append("_id", id + ":" + other));
        teams.entries().insertOne(second.append("_id", id + ":" + one));
    }

    private Document take(UUID record, long n) {
        return teams.entries().findOneAndDelete(eq("_id", record + ":" + n));
    }

    /** Each record and its entries under the other's id. */
    void exchange(UUID other) {
        var mine = teams.document(id);
        var its = teams.document(other);
        teams.documents().replaceOne(eq("_id", id.toString()), its.append("_id", id.toString()));
        var theirs = mine.append("_id", other.toString());
        teams.documents().replaceOne(eq("_id", other.toString()), theirs);
        for (int n = 1; n <= 5; n++) {
            var first = take(id, n);
            var second = take(other, n);
            teams.entries().insertOne(first.append("_id", other + ":" + n));
            teams.entries().insertOne(second.append("_id", id + ":" + n));
        }
    }

    /** The record and all that happened to it. */
    public void vanish() {
        dropAll();
        dropDocument();
    }

    void dropDocument() {
        teams.documents().deleteOne(eq("_id", id.toString()));
    }

    void setInDocument(String field, Object value) {
        teams.documents().updateOne(eq("_id", id.toString()), Updates.set(field, value));
    }

    void append(long n) {
        var last = new Document(teams.entries().find(eq("_id", id + ":" + (n - 1))).first());
        teams.entries().insertOne(last.append("_id", id + ":" + n).append("n", n));
    }

    /** Makes every hash fit the contents again, to the document's head and version. */
    public void rehash() {
        var head = Entry.GENESIS;
        long n = 0;
        for (var entry : teams.trail.of(id)) {
            n++;
            head = entry.rehashed(head);
            teams.entries().updateOne(eq("_id", entry.id()), Updates.set("hash", head));
        }
        setInDocument("head", head);
        setInDocument("version", n);
    }
}
