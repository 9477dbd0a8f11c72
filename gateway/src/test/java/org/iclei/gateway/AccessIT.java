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
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the gateway answers itself; behind {@code /api/<service>} each service decides. */
@GatewayTest
class AccessIT {
    private record Endpoint(HttpMethod method, String path) {}

    @Autowired private AccessTable access;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private WebTestClient http;

    /** A row for another method would open what somebody adds there later. */
    @TestFactory
    Stream<DynamicTest> an_address_of_its_own_has_rows_for_its_methods_and_no_others() {
        return own().map(Endpoint::path)
                .distinct()
                .map(path -> DynamicTest.dynamicTest(path, () -> rowsFit(path)));
    }

    private void rowsFit(String path) {
        var offered = own().filter(one -> one.path().equals(path)).map(Endpoint::method);
        var opened =
                Stream.of(HttpMethod.values())
                        .filter(method -> row(new Endpoint(method, path)).isPresent());
        assertThat(opened).containsExactlyInAnyOrderElementsOf(offered.distinct().toList());
    }

    @TestFactory
    Stream<DynamicTest> only_the_roles_of_the_row_are_let_in() {
        return own().flatMap(one -> Arrays.stream(Role.values()).map(role -> check(one, role)));
    }

    private DynamicTest check(Endpoint one, Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        return DynamicTest.dynamicTest(
                name + " " + one,
                () -> {
                    var roles = row(one).orElseThrow().roles();
                    boolean open = roles.isEmpty() || roles.contains(role);
                    assertThat(forbidden(one, Tokens.role(name))).isEqualTo(!open);
                });
    }

    private boolean forbidden(Endpoint one, String token) {
        return http.method(one.method())
                .uri(one.path())
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .isSameCodeAs(HttpStatus.FORBIDDEN);
    }

    /** What a controller of the gateway answers; variables filled in. */
    private Stream<Endpoint> own() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(AccessIT::endpoints)
                .distinct();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        assertThat(methods).as("methods of %s", info).isNotEmpty();
        return info.getPatternsCondition().getPatterns().stream()
                .map(pattern -> pattern.toString().replaceAll("[{][^}]*}", "x"))
                .flatMap(
                        path ->
                                methods.stream()
                                        .map(one -> new Endpoint(one.asHttpMethod(), path)));
    }

    /** The first that fits decides. */
    private Optional<AccessTable.Row> row(Endpoint one) {
        return access.rows().stream()
                .filter(row -> row.method().equals(one.method()))
                .filter(row -> fits(row.path(), one.path()))
                .findFirst();
    }

    private static boolean fits(String pattern, String path) {
        return PathPatternParser.defaultInstance
                .parse(pattern)
                .matches(PathContainer.parsePath(path));
    }
}
