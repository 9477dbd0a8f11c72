package org.iclei.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What holds for the access table of every service; a service's test extends it. */
public abstract class AccessContract {
    @Autowired private WebTestClient http;
    @Autowired private AccessTable access;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @TestFactory
    Stream<DynamicTest> every_role_opens_what_the_table_says_and_nothing_else() {
        return access.rows().stream()
                .flatMap(row -> Arrays.stream(Role.values()).map(role -> check(row, role)));
    }

    /** The addresses that a service opens to everybody; what is meant is named twice. */
    protected Set<String> anonymous() {
        return Set.of();
    }

    /** A row without roles is everybody's. */
    static boolean opens(AccessTable.Row row, Role role) {
        return row.roles().isEmpty() || row.roles().contains(role);
    }

    @Test
    void only_what_is_meant_for_everybody_is_open_to_everybody() {
        assertThat(access.rows())
                .filteredOn(row -> row.roles().isEmpty())
                .extracting(AccessTable.Row::path)
                .containsExactlyInAnyOrderElementsOf(anonymous());
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_nothing_else_opens() {
        return access.rows().stream()
                .filter(row -> !anonymous().contains(row.path()))
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row.method() + " " + row.path(),
                                        () ->
                                                assertThat(status(row, null))
                                                        .isEqualTo(HttpStatus.UNAUTHORIZED)));
    }

    @Test
    void every_endpoint_of_ours_has_a_row() {
        var ours =
                requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                        .flatMap(AccessContract::endpoints)
                        .filter(endpoint -> endpoint.contains(" /api/"))
                        .filter(endpoint -> !endpoint.endsWith("openapi.json.yaml"));

        assertThat(access.rows())
                .extracting(row -> row.method() + " " + row.path())
                .containsAll(ours.toList());
    }

    /** One that names no method answers every one of them: no row allows that. */
    private static Stream<String> endpoints(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        var methods = named.isEmpty() ? List.of("EVERY METHOD OF") : named;
        return methods.stream()
                .flatMap(
                        method ->
                                info.getPatternsCondition().getPatterns().stream()
                                        .map(path -> method + " " + path));
    }

    private DynamicTest check(AccessTable.Row row, Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        return DynamicTest.dynamicTest(
                name + " " + row.method() + " " + row.path(),
                () ->
                        assertThat(status(row, Tokens.role(name)).equals(HttpStatus.FORBIDDEN))
                                .isEqualTo(!opens(row, role)));
    }

    @TestFactory
    Stream<DynamicTest> what_a_role_may_not_get_it_may_not_head() {
        return access.rows().stream()
                .filter(row -> row.method() == HttpMethod.GET)
                .flatMap(row -> Arrays.stream(Role.values()).map(role -> checkHead(row, role)));
    }

    private DynamicTest checkHead(AccessTable.Row row, Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        var head = new AccessTable.Row(HttpMethod.HEAD, row.path(), row.roles());
        return DynamicTest.dynamicTest(
                name + " HEAD " + row.path(),
                () ->
                        assertThat(status(head, Tokens.role(name)).equals(HttpStatus.FORBIDDEN))
                                .isEqualTo(!opens(row, role)));
    }

    private HttpStatusCode status(AccessTable.Row row, String token) {
        return http.method(row.method())
                .uri(row.path(), UUID.randomUUID(), UUID.randomUUID())
                .headers(
                        headers -> {
                            if (token != null) headers.setBearerAuth(token);
                        })
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus();
    }
}
