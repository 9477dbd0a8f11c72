package org.iclei.membership;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
