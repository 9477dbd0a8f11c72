package org.iclei.membership;

import com.github.f4b6a3.uuid.UuidCreator;

import org.iclei.kit.testing.Tokens;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The service's HTTP addresses, for tests. */
public final class MembershipApi {
    private static final String API = "/api/membership/v1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebTestClient http;

    public MembershipApi(WebTestClient http) {
        this.http = http;
    }

    public ResponseSpec get(String token, String path, Object... values) {
        return http.get()
                .uri(API + path, values)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    public ResponseSpec post(String token, String path, Object body) {
        return http.post()
                .uri(API + path)
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /** The id of what a request with a key of its own created. */
    public UUID created(String token, String path, Object body) {
        var answer = creating(token, path, UUID.randomUUID().toString(), body);
        return UUID.fromString(json(answer.expectStatus().isCreated()).get("id").asString());
    }

    /** The succession by which an organisation in a version is a new one from 2016 on. */
    public UUID renamed(UUID before, long version, UUID after) {
        var plan =
                Map.of(
                        "kind",
                        "RENAMING",
                        "on",
                        "2016-01-01",
                        "predecessors",
                        List.of(Map.of("id", before, "version", version)),
                        "successors",
                        List.of(after));
        return created(Tokens.secretariat(), "/successions", plan);
    }

    /** A request that decides on the version of a record. */
    public ResponseSpec deciding(String token, String path, long version, Object body) {
        return http.post()
                .uri(API + path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec register(String token, String key, Map<String, Object> body) {
        return creating(token, "/organisations", key, body);
    }

    public ResponseSpec creating(String token, String path, String key, Object body) {
        return http.post()
                .uri(API + path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    /**
     * @param version for If-Match; empty sends none
     */
    public ResponseSpec correct(String token, UUID id, String version, Map<String, Object> body) {
        return http.patch()
                .uri(API + "/organisations/" + id)
                .headers(headers -> headers.setBearerAuth(token))
                .headers(headers -> headers.setIfMatch(version.isEmpty() ? null : version))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec importing(String token, String csv) {
        return importing(token, csv, "");
    }

    public ResponseSpec importing(String token, String csv, String query) {
        return uploading(token, "/imports" + query, csv);
    }

    public ResponseSpec uploading(String token, String path, String csv) {
        return http.post()
                .uri(API + path)
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(csv.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    /** A member since 1992 that nobody has invoiced yet. */
    public UUID member(String token, String name, String country, String office) {
        var row =
                "%s,%s,,LOCAL_GOVERNMENT,,,,FULL,1992-01-17,2026-12-31,,,,%s,\n"
                        .formatted(name, country, office);
        var report = imported(token, firstLines(theFile(), 1) + row);
        return UUID.fromString(report.get("tasks").get(0).get("organisation").asString());
    }

    /** An invoice that an older system knew of an organisation, member or not; nobody paid it. */
    public UUID owing(String token, String debtor, String country) {
        var number = UUID.randomUUID().toString();
        uploading(token, "/dues-imports", oldDues(number, debtor, country)).expectStatus().isOk();
        return UuidCreator.getNameBasedSha1("dues-invoice|" + number);
    }

    public static String oldDues(String number, String debtor, String country) {
        return oldDues(number, debtor, country + ",", "2014-01-01,2014-12-31,2014-01-31");
    }

    /**
     * @param place country and subdivision
     * @param days first and last of the period, then when it was due
     */
    public static String oldDues(String number, String debtor, String place, String days) {
        return "number,official_name,country,subdivision,period_from,period_to,due,amount,"
                + "currency,paid,value_date\n"
                + "%s,%s,%s,%s,2750.00,USD,,\n".formatted(number, debtor, place, days);
    }

    public JsonNode imported(String token, String csv) {
        return json(importing(token, csv).expectStatus().isOk());
    }

    public static JsonNode json(ResponseSpec answer) {
        return JSON.readTree(answer.expectBody().returnResult().getResponseBody());
    }

    /** The association's own list. */
    public static String theFile() {
        try {
            return new ClassPathResource("organisations.csv")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same list under names that no other test uses. */
    public static String theFileUnderOtherNames() {
        var suffix = " " + UUID.randomUUID().toString().substring(0, 8);
        var lines = theFile().lines().toList();
        var rows = lines.stream().skip(1).map(line -> line.replaceFirst(",", suffix + ","));
        return Stream.concat(Stream.of(lines.getFirst()), rows)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    public static String firstLines(String file, int lines) {
        return file.lines().limit(lines).collect(Collectors.joining("\n", "", "\n"));
    }
}
