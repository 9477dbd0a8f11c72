package org.iclei.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.iclei.schema.events.BookingsReleased;
import org.iclei.schema.exchange.SchedulingRequested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class CatalogueTest {
    private static final String NAME =
            "org\\.iclei\\.(membership|exchange|events)\\.[a-z-]+\\.[a-z-]+\\.v[1-9][0-9]*";

    private record Unlisted(LocalDate occurredOn, List<OrganisationFacts> organisations)
            implements DomainEvent {}

    @Test
    void the_catalogue_and_the_folders_of_contracts_name_the_same_types() {
        assertThat(Contract.all())
                .extracting(Contract::name)
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.all().stream().map(EventType::name).toList());
    }

    @ParameterizedTest
    @MethodSource("org.iclei.schema.Contract#all")
    void every_contract_has_revisions_without_a_gap_and_a_sample(Contract contract) {
        assertThat(contract.revisions()).isNotEmpty().hasSize((int) contract.files());
        assertThat(contract.samples()).isNotEmpty();
    }

    @Test
    void every_type_has_a_well_formed_name_and_a_record_of_its_own() {
        assertThat(Catalogue.all()).extracting(EventType::name).allMatch(n -> n.matches(NAME));
        assertThat(Catalogue.all()).extracting(EventType::data).doesNotHaveDuplicates();
        assertThat(Catalogue.all()).allMatch(type -> type.data().isRecord());
    }

    @Test
    void every_record_of_an_event_is_in_the_catalogue() throws Exception {
        var classes =
                Path.of(
                        Catalogue.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        try (var files = Files.walk(classes)) {
            var events =
                    files.map(file -> classes.relativize(file).toString())
                            .filter(name -> name.endsWith(".class"))
                            .filter(name -> !name.endsWith("-info.class"))
                            .map(CatalogueTest::load)
                            .filter(DomainEvent.class::isAssignableFrom)
                            .filter(type -> !type.isInterface())
                            .toList();

            assertThat(events)
                    .hasSameElementsAs(Catalogue.all().stream().map(EventType::data).toList());
        }
    }

    @Test
    void every_record_lies_in_the_package_of_the_service_that_publishes_it() {
        assertThat(Catalogue.all())
                .allMatch(
                        type ->
                                type.data()
                                        .getPackageName()
                                        .equals("org.iclei.schema." + type.service()));
    }

    @Test
    void a_type_is_found_by_its_record_and_by_its_name() {
        var type = Catalogue.of(SchedulingRequested.class);

        assertThat(Catalogue.named("org.iclei.exchange.working-meeting.scheduling-requested.v1"))
                .contains(type);
        assertThat(Catalogue.named("org.iclei.exchange.working-meeting.forgotten.v1")).isEmpty();
        assertThat(type.visibility()).isEqualTo(Visibility.INTERNAL);
    }

    @Test
    void a_name_tells_service_source_aggregate_and_version() {
        var type = Catalogue.of(BookingsReleased.class);

        assertThat(type.service()).isEqualTo("events");
        assertThat(type.source()).isEqualTo("/events");
        assertThat(type.aggregate()).isEqualTo("working-meeting");
        assertThat(type.version()).isEqualTo(1);
    }

    @Test
    void a_record_outside_the_catalogue_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.of(Unlisted.class))
                .withMessageContaining(Unlisted.class.getName());
    }

    @Test
    void the_schema_in_force_is_the_newest_revision() {
        var twice =
                new EventType(
                        "org.iclei.test.thing.happened.v1", Unlisted.class, Visibility.PUBLIC);

        assertThat(Json.tree(Schemas.of(twice)).get("description").asString()).isEqualTo("second");
    }

    @Test
    void a_type_without_schema_is_named() {
        var never =
                new EventType("org.iclei.test.thing.missed.v1", Unlisted.class, Visibility.PUBLIC);

        assertThatIllegalStateException()
                .isThrownBy(() -> Schemas.of(never))
                .withMessageContaining(never.name());
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replaceAll("[/\\\\]", "."));
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
