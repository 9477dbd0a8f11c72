package org.iclei.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.iclei.kit.testing.AccessSample.Ask;
import org.iclei.kit.testing.AccessSample.Kind;
import org.iclei.kit.viewer.AccessTable;
import org.iclei.kit.viewer.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Walks every row × every role × a record of one's own and a stranger's. What a stranger may not
 * see does not exist for him, to read and to write; what is his own answers, so that no request can
 * pass here by being nonsense. A row without a sample fails.
 *
 * @param <W> what a test asks about: the records of one office, city and programme
 */
public abstract class RecordContract<W> extends AccessContract {
    @Autowired private AccessTable access;
    private final Map<String, W> shared = new HashMap<>();
    private AccessHttp http;

    @Autowired
    void http(WebTestClient client) {
        http = new AccessHttp(client);
    }

    /** New records that concern the office, the city and the programme of {@link #token}. */
    protected abstract W own();

    /** New records that concern others only. */
    protected abstract W foreign();

    /** A token of the role, for the own records. */
    protected abstract String token(Role role, W own);

    /** Samples by method and path, as in {@code GET /api/membership/v1/organisations}. */
    protected abstract Map<String, AccessSample<W>> samples();

    /** Of an office that sees the own records without changing them; null when there is none. */
    protected @Nullable String observer() {
        return null;
    }

    @TestFactory
    Stream<DynamicTest> every_role_reaches_its_own_and_nothing_of_anybody_else() {
        return access.rows().stream()
                .flatMap(row -> Arrays.stream(Role.values()).map(role -> check(row, role)));
    }

    @TestFactory
    Stream<DynamicTest> who_only_sees_changes_nothing() {
        var observer = observer();
        if (observer == null) return Stream.empty();
        return access.rows().stream()
                .filter(row -> row.roles().contains(Role.OFFICE))
                .filter(row -> sample(row).limited().contains(Role.OFFICE))
                .filter(row -> sample(row).kind() != Kind.OWN)
                .map(row -> test("observer", row, () -> observes(row, observer)));
    }

    private DynamicTest check(AccessTable.Row row, Role role) {
        return test(role.name().toLowerCase(Locale.ROOT), row, () -> reaches(row, role));
    }

    private static DynamicTest test(
            String who, AccessTable.Row row, org.junit.jupiter.api.function.Executable test) {
        return DynamicTest.dynamicTest(who + " " + row.method() + " " + row.path(), test);
    }

    private void reaches(AccessTable.Row row, Role role) {
        var sample = sample(row);
        boolean writes = row.method() != HttpMethod.GET && row.roles().contains(role);
        var mine = writes ? own() : shared();
        var theirs = writes ? foreign() : strange();
        var token = token(role, mine);
        var asked = sample.ask().apply(mine);
        if (!opens(row, role)) {
            assertThat(http.send(row.method(), asked, token).status()).isEqualTo(403);
            return;
        }
        var strange = sample.ask().apply(theirs);
        if (sample.kind() != Kind.SHARED && sample.limited().contains(role)) {
            refuses(row, sample, strange, token);
        } else {
            answers(row, sample, strange, token);
        }
        answers(row, sample, asked, token);
        if (lists(sample.kind()) && sample.limited().contains(role)) {
            assertThat(http.send(row.method(), asked, token).body()).doesNotContain(strange.id());
        }
    }

    private void observes(AccessTable.Row row, String observer) {
        var sample = sample(row);
        var asked = sample.ask().apply(own());
        if (row.method() == HttpMethod.GET && sample.kind() != Kind.TASKS) {
            answers(row, sample, asked, observer);
            return;
        }
        var before = http.read(asked.record());
        var answer = http.send(row.method(), asked, observer);
        if (sample.kind() == Kind.TASKS) assertThat(answer.body()).doesNotContain(asked.id());
        else assertThat(answer.status()).as(answer.body()).isIn(403, 404);
        assertThat(http.read(asked.record())).isEqualTo(before);
    }

    private void answers(AccessTable.Row row, AccessSample<W> sample, Ask asked, String token) {
        var answer = http.send(row.method(), asked, token);
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        if (lists(sample.kind())) assertThat(answer.body()).contains(asked.id());
    }

    private void refuses(AccessTable.Row row, AccessSample<W> sample, Ask asked, String token) {
        var before = http.read(asked.record());
        var answer = http.send(row.method(), asked, token);
        if (lists(sample.kind())) {
            assertThat(answer.status()).as(answer.body()).isIn(200, 404);
            assertThat(answer.body()).doesNotContain(asked.id());
        } else {
            assertThat(answer.status()).as(answer.body()).isEqualTo(sample.refusal());
        }
        if (sample.kind() == Kind.RECORD) {
            var nothing = UUID.randomUUID().toString();
            assertThat(http.send(row.method(), about(asked, nothing), token).body())
                    .isEqualTo(answer.body().replace(asked.id(), nothing));
            if (row.method() == HttpMethod.GET) {
                assertThat(http.send(HttpMethod.HEAD, asked, token).status()).isEqualTo(404);
            }
        }
        assertThat(http.read(asked.record())).isEqualTo(before);
    }

    /** The same request about a record that nobody has. */
    private static Ask about(Ask asked, String nothing) {
        return new Ask(
                asked.uri().replace(asked.id(), nothing),
                asked.headers(),
                asked.body().replace(asked.id(), nothing),
                nothing,
                asked.record());
    }

    private static boolean lists(Kind kind) {
        return kind == Kind.LIST || kind == Kind.TASKS;
    }

    private AccessSample<W> sample(AccessTable.Row row) {
        var sample = samples().get(row.method() + " " + row.path());
        if (sample == null) throw new AssertionError("no sample for " + row);
        return sample;
    }

    /** Reads may share their records; they change nothing. */
    private W shared() {
        return shared.computeIfAbsent("own", _ -> own());
    }

    private W strange() {
        return shared.computeIfAbsent("foreign", _ -> foreign());
    }
}
