package org.iclei.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.Tokens;
import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the gateway answers itself; behind {@code /api/<service>} each service decides. */
@GatewayTest
class AccessIT {
    private static final String PASSED_ON = "/api/**";

    @Autowired private AccessTable access;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private WebTestClient http;

    @TestFactory
    Stream<DynamicTest> an_address_of_its_own_has_a_row_of_its_own() {
        return own().map(
                        path ->
                                DynamicTest.dynamicTest(
                                        path,
                                        () ->
                                                assertThat(row(path))
                                                        .as("a row for " + path)
                                                        .isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> only_the_roles_of_the_row_are_let_in() {
        return own().flatMap(path -> Arrays.stream(Role.values()).map(role -> check(path, role)));
    }

    private DynamicTest check(String path, Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        return DynamicTest.dynamicTest(
                name + " " + path,
                () -> {
                    var roles = row(path).orElseThrow().roles();
                    boolean open = roles.isEmpty() || roles.contains(role);
                    assertThat(forbidden(path, Tokens.role(name))).isEqualTo(!open);
                });
    }

    private boolean forbidden(String path, String token) {
        return http.get()
                .uri(path)
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .isSameCodeAs(HttpStatus.FORBIDDEN);
    }

    /** Every address that a controller of the gateway answers; variables filled in. */
    private Stream<String> own() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.toString().replaceAll("[{][^}]*}", "x"))
                .distinct();
    }

    /** The first that fits decides. */
    private Optional<AccessTable.Row> row(String path) {
        return access.rows().stream()
                .filter(row -> row.method() == HttpMethod.GET)
                .filter(row -> !row.path().equals(PASSED_ON))
                .filter(row -> fits(row.path(), path))
                .findFirst();
    }

    private static boolean fits(String pattern, String path) {
        return PathPatternParser.defaultInstance
                .parse(pattern)
                .matches(PathContainer.parsePath(path));
    }
}
