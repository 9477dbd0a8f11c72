package org.iclei.membership.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.iclei.membership.MembershipApi.json;

import org.iclei.kit.aggregate.Decision;
import org.iclei.kit.envelope.Cause;
import org.iclei.kit.testing.Contracts;
import org.iclei.kit.testing.ServiceTest;
import org.iclei.kit.testing.Tokens;
import org.iclei.kit.testing.Topic;
import org.iclei.membership.MembershipApi;
import org.iclei.membership.application.Applications;
import org.iclei.membership.application.ApplicationsApi;
import org.iclei.membership.application.Desk;
import org.iclei.membership.application.MembershipApplication;
import org.iclei.membership.application.Request;
import org.iclei.membership.application.agenda.Terms;
import org.iclei.membership.application.course.Eligibility;
import org.iclei.membership.organisation.Membership.Category;
import org.iclei.schema.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Days pass, many at once: what is to be said of a deadline is said once, each with its day. */
@ServiceTest(properties = {"iclei.application.deadlines=100ms", "iclei.letters.send=100ms"})
class DeadlineIT {
    private static final String LIAISON = "liaison@pittsburgh.example";

    @TempDir static Path folder;

    @Autowired private WebTestClient http;
    @Autowired private Applications applications;
    private ApplicationsApi api;

    @DynamicPropertySource
    static void clock(DynamicPropertyRegistry properties) {
        properties.add("iclei.business-clock", () -> folder.resolve("clock").toString());
        properties.add("iclei.letters.folder", () -> folder.resolve("mail").toString());
    }

    @Test
    void after_a_jump_a_councils_resolution_was_asked_for_and_another_application_has_lapsed()
            throws IOException {
        set("2015-12-01T12:00:00Z");
        api = new ApplicationsApi(http);
        var madison = submitted("Madison WI", List.of());
        var pittsburgh = submitted("Pittsburgh", List.of(person(LIAISON)));
        api.checked(pittsburgh);
        var invoice = api.invoiced(pittsburgh, "2750.00", "USD");
        set("2016-01-13T12:00:00Z");
        api.approve(pittsburgh, api.version(pittsburgh), "2016-01-13").expectStatus().isOk();
        api.pay(invoice, "2750.00", "USD", "2016-01-13");
        api.becomes(pittsburgh, "ADMITTED");
        itsFirstYearBeginsWithJoining(invoice);

        anEarlierOneAlwaysFails();
        set("2018-01-01T12:00:00Z");

        api.becomes(madison, "EXPIRED");
        assertThat(told(heard(madison, 5)))
                .containsExactly(
                        "submitted 2015-12-01",
                        "deadline-noticed 2016-11-17",
                        "deadline-noticed 2016-11-28",
                        "deadline-noticed 2016-12-01",
                        "expired 2016-12-02");
        assertThat(told(heard(pittsburgh, 5)))
                .containsExactly(
                        "submitted 2015-12-01",
                        "accepted 2016-01-13",
                        "deadline-noticed 2016-06-29",
                        "deadline-noticed 2016-07-10",
                        "deadline-noticed 2016-07-13");
        assertThat(heard(madison, 5)).allMatch(it -> Contracts.violations(it).isEmpty());
        lettersAreSentOnceEach();
    }

    private void itsFirstYearBeginsWithJoining(UUID invoice) {
        var dues = "/dues-invoices/" + invoice;
        var member = "/organisations/" + json(api.get(dues)).get("organisation").asString();
        await().until(() -> json(api.get(member)).path("membership").has("paidUntil"));

        assertThat(json(api.get(member)).get("membership").get("paidUntil").asString())
                .isEqualTo("2017-01-12");
        assertThat(json(api.get(dues)).get("period").toString())
                .isEqualTo("{\"from\":\"2016-01-13\",\"to\":\"2017-01-12\"}");
    }

    /** Of an organisation that there is not: it comes first in every round. */
    private void anEarlierOneAlwaysFails() {
        var id = UUID.randomUUID();
        var day = LocalDate.of(2014, 9, 5);
        var terms = new Terms(12, 30, null, List.of());
        var request = new Request(id, UUID.randomUUID(), Category.FULL, day, terms);
        var desk = Desk.of(List.of());
        var broken = MembershipApplication.submitted(request, Eligibility.AWAITED, desk, day);
        applications.decide(
                id,
                Cause.ofService("test"),
                _ -> new Decision.Save<>(broken, List.of(), saved -> saved));
    }

    /** Madison has nobody whose address is known, Pittsburgh has a staff liaison. */
    private static void lettersAreSentOnceEach() {
        var topic = new Topic("membership");
        await().until(() -> sent(topic).size(), size -> size == 6);
        assertThat(recipients())
                .containsExactlyInAnyOrder(
                        "usa@offices.invalid",
                        "usa@offices.invalid",
                        "world@offices.invalid",
                        LIAISON,
                        LIAISON,
                        "world@offices.invalid");
        assertThat(sent(topic))
                .allMatch(it -> Contracts.violations(it).isEmpty())
                .noneMatch(it -> it.data().contains("@"));
    }

    private static List<Envelope> sent(Topic topic) {
        return topic.read().stream()
                .filter(it -> it.type().equals("org.iclei.membership.letter.sent.v1"))
                .filter(it -> it.data().contains("Madison WI") || it.data().contains("Pittsburgh"))
                .toList();
    }

    private static List<String> recipients() {
        try (var letters = Files.list(folder.resolve("mail"))) {
            return letters.map(DeadlineIT::recipient).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recipient(Path letter) {
        try {
            return Files.readString(letter)
                    .lines()
                    .filter(line -> line.startsWith("To: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID person(String address) {
        var answer =
                new MembershipApi(http)
                        .post(Tokens.secretariat(), "/persons", Map.of("email", address));
        return UUID.fromString(json(answer).get("person").asString());
    }

    private UUID submitted(String name, List<UUID> contacts) {
        var city = api.register(name, "US", "LOCAL_GOVERNMENT", "USA");
        var body =
                Map.<String, Object>of(
                        "organisation",
                        city,
                        "category",
                        "FULL",
                        "receivedOn",
                        "2015-12-01",
                        "contacts",
                        contacts);
        var answer = api.submit(Tokens.office("USA"), city.toString(), body);
        return ApplicationsApi.id(json(answer.expectStatus().isCreated()));
    }

    private static List<Envelope> heard(UUID application, int least) {
        return await().until(
                        () -> new Topic("membership").read(application), it -> it.size() >= least);
    }

    private static List<String> told(List<Envelope> events) {
        return events.stream()
                .map(
                        it ->
                                it.type().replaceAll(".*application\\.|\\.v1", "")
                                        + it.data()
                                                .replaceAll(
                                                        ".*\"occurredOn\":\"([-\\d]+)\".*", " $1"))
                .toList();
    }

    private static void set(String now) throws IOException {
        var written = folder.resolve("clock.new");
        Files.writeString(written, Duration.between(Instant.now(), Instant.parse(now)).toString());
        Files.move(written, folder.resolve("clock"), StandardCopyOption.ATOMIC_MOVE);
    }
}
