package org.iclei.exchange;

import org.iclei.kit.testing.AccessSample.Ask;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A programme with one pairing, agreed and signed, and one meeting, which is planned. */
record Exchange(UUID programme, UUID pairing, UUID document, UUID meeting, UUID guest, UUID host) {
    private static final String API = "/api/exchange/v1";

    Ask programme(String path) {
        return new Ask(API + path, Map.of(), "", programme.toString(), API + path);
    }

    Ask pairing(String path) {
        return new Ask(API + path, Map.of(), "", pairing.toString(), API + path);
    }

    Ask meeting(String path) {
        return new Ask(API + path, Map.of(), "", meeting.toString(), API + path);
    }

    String itself() {
        return "/programmes/" + programme;
    }

    Ask agree() {
        var pairings = API + "/pairings";
        var body =
                """
                {"programme":"%s","organisations":["%s","%s"]}
                """
                        .formatted(programme, guest, host);
        var id = programme.toString();
        return new Ask(pairings, Map.of(), body, id, pairings + "?programme=" + programme);
    }

    Ask handIn() {
        var type = Map.of("Content-Type", "application/pdf");
        var path = API + documents();
        var kind = "?kind=SIGNED_AGREEMENT";
        return new Ask(path + kind, type, "%PDF-1.7 %%EOF", pairing.toString(), path);
    }

    Ask readDocument() {
        var path = API + documents();
        return new Ask(path + "/" + document, Map.of(), "", document.toString(), path);
    }

    String documents() {
        return "/pairings/" + pairing + "/documents";
    }

    Ask dissolve() {
        var body =
                """
                {"withdrawn":"%s","reason":"CITY_WITHDREW"}
                """
                        .formatted(guest);
        return decide("/pairings/" + pairing, "/dissolution", body, pairing);
    }

    Ask plan(int number) {
        var body = "{\"number\":" + number + "," + plan(pairing, guest, host) + "}";
        var path = API + itself() + "/working-meetings";
        return new Ask(path, Map.of(), body, programme.toString(), path);
    }

    Ask replan() {
        var body = "{" + plan(pairing, guest, host) + "}";
        return decide("/working-meetings/" + meeting, "/plan", body, meeting);
    }

    Ask nominate() {
        var body =
                """
                {"organisation":"%s","person":"%s","name":"One more"}
                """
                        .formatted(guest, UUID.randomUUID());
        return decide("/working-meetings/" + meeting, "/delegates", body, meeting);
    }

    Ask cancel() {
        var body = "{\"reason\":\"FUNDING_ENDED\"}";
        return decide("/working-meetings/" + meeting, "/cancellation", body, meeting);
    }

    private static Ask decide(String record, String decision, String body, UUID id) {
        var version = Map.of("If-Match", "\"1\"");
        return new Ask(API + record + decision, version, body, id.toString(), API + record);
    }

    /** The one whom the guest sends. */
    private static UUID traveller(UUID guest) {
        return UUID.nameUUIDFromBytes(guest.toString().getBytes(StandardCharsets.UTF_8));
    }

    Ask person() {
        return meeting("/persons/" + traveller(guest));
    }

    private static String plan(UUID pairing, UUID guest, UUID host) {
        return """
        "from":"2015-07-06","to":"2015-07-10","commonDays":[],\
        "visits":[{"pairing":"%s","host":"%s","from":"2015-07-08/AM","to":"2015-07-10/PM"}],\
        "delegations":[{"organisation":"%s","delegates":[{"person":"%s","name":"Somebody"}]}]
        """
                .formatted(pairing, host, guest, traveller(guest));
    }
}
