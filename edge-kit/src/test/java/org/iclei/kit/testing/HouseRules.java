package org.iclei.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How every module of the platform is built; a module applies them with one test of four lines. */
public final class HouseRules {
    private static final Set<String> FOREIGN_NAMES =
            Set.of(
                    "config",
                    "common",
                    "util",
                    "utils",
                    "dto",
                    "mapper",
                    "exception",
                    "model",
                    "impl");

    private HouseRules() {}

    /** Checks every main class below a package. */
    public static void check(String rootPackage) {
        var classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages(rootPackage);
        ClockRules.check(classes);
        injection(classes);
        writes(classes);
        visibility(classes);
        packages(classes, rootPackage);
        aggregates(classes);
        threads(classes);
        sizes();
    }

    private static void sizes() {
        var files =
                Stream.of("src/main/java", "src/test/java")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .flatMap(HouseRules::files)
                        .toList();
        assertThat(files)
                .as("no file has more than 250 lines")
                .noneMatch(file -> read(file).size() > 250);
        assertThat(files.stream().collect(groupingBy(Path::getParent, counting())).entrySet())
                .as("no package has more than 15 files")
                .noneMatch(folder -> folder.getValue() > 15);
    }

    private static Stream<Path> files(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the module's main code that are neither blank nor imports (ADR 9). */
    public static long lines() {
        return files(Path.of("src/main/java")).mapToLong(HouseRules::lines).sum();
    }

    private static long lines(Path file) {
        return read(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void injection(JavaClasses classes) {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .because("collaborators come in through the constructor")
                .allowEmptyShould(true)
                .check(classes);
        fields().that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void writes(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.iclei.kit.outbox", "org.iclei.kit.inbox", "org.iclei.local..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.kafka.core.KafkaTemplate")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.clients.producer..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.cloud.stream.function.StreamBridge")
                .because("only the relay talks to the producer")
                .allowEmptyShould(true)
                .check(classes);
        var bringsPulledEventsBack =
                describe(
                        "save or replaceOne on MongoDB",
                        (JavaCall<?> call) ->
                                call.getTargetOwner().getPackageName().contains("mongodb")
                                        && Set.of(
                                                        "save",
                                                        "replaceOne",
                                                        "findOneAndReplace",
                                                        "findAndReplace")
                                                .contains(call.getTarget().getName()));
        noClasses()
                .should()
                .callMethodWhere(bringsPulledEventsBack)
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void threads(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.security.access.prepost..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(
                        "org.springframework.security.core.context.SecurityContextHolder")
                .because("a virtual thread has no security context; Viewer is a parameter")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void visibility(JavaClasses classes) {
        for (var ending : List.of("Controller", "Listeners")) {
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith(ending)
                    .should()
                    .bePublic()
                    .allowEmptyShould(true)
                    .check(classes);
        }
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Mongo")
                .and()
                .resideOutsideOfPackage("org.iclei.kit..")
                .should()
                .bePublic()
                .because("a store is used through its port")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void packages(JavaClasses classes, String rootPackage) {
        noClasses()
                .should(
                        com.tngtech.archunit.lang.conditions.ArchConditions.be(
                                describe(
                                        "in a package named after a layer",
                                        javaClass ->
                                                Arrays.stream(
                                                                javaClass
                                                                        .getPackageName()
                                                                        .split("\\."))
                                                        .anyMatch(FOREIGN_NAMES::contains))))
                .check(classes);
        slices().matching(rootPackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void aggregates(JavaClasses classes) {
        noClasses()
                .that(
                        describe(
                                "are records of a service's rules",
                                javaClass ->
                                        javaClass.isRecord()
                                                && javaClass.getEnclosingClass().isEmpty()
                                                && !javaClass
                                                        .getPackageName()
                                                        .startsWith("org.iclei.kit")
                                                && !javaClass
                                                        .getPackageName()
                                                        .startsWith("org.iclei.schema")
                                                && !javaClass
                                                        .getPackageName()
                                                        .startsWith("org.iclei.gateway")
                                                && !javaClass
                                                        .getPackageName()
                                                        .startsWith("org.iclei.local")))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.springframework..")
                                .or(resideInAPackage("com.mongodb.."))
                                .or(resideInAPackage("org.bson.."))
                                .or(resideInAPackage("reactor.."))
                                .or(resideInAPackage("org.iclei.schema.membership"))
                                .or(resideInAPackage("org.iclei.schema.events"))
                                .or(resideInAPackage("org.iclei.schema.exchange")))
                .because("an aggregate decides in pure Java")
                .allowEmptyShould(true)
                .check(classes);
    }
}
