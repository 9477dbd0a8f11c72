package org.iclei.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;

import java.time.Clock;
import java.util.Set;

/** Which of the two clocks is read where. */
final class ClockRules {
    private ClockRules() {}

    static void check(JavaClasses classes) {
        time(classes);
        days(classes);
    }

    private static void time(JavaClasses classes) {
        var clockless =
                describe(
                        "now() without a clock",
                        (JavaCall<?> call) ->
                                call.getTarget().getName().equals("now")
                                        && call.getTargetOwner()
                                                .getPackageName()
                                                .equals("java.time")
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .noneMatch(type(Clock.class)));
        noClasses().should().callMethodWhere(clockless).allowEmptyShould(true).check(classes);
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .allowEmptyShould(true)
                .check(classes);
    }

    /** A day is the business's, and its clock may be set; what the kit measures is real. */
    private static void days(JavaClasses classes) {
        var dayOfTheMachine =
                describe(
                        "a day read from a clock",
                        (JavaCall<?> call) ->
                                call.getTarget().getName().equals("now")
                                        && Set.of("LocalDate", "LocalDateTime", "ZonedDateTime")
                                                .contains(call.getTargetOwner().getSimpleName()));
        noClasses()
                .that()
                .resideOutsideOfPackages("org.iclei.kit..", "org.iclei.local..")
                .should()
                .callMethodWhere(dayOfTheMachine)
                .because("BusinessClock says what day it is")
                .allowEmptyShould(true)
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("org.iclei.kit..")
                .and()
                .resideOutsideOfPackage("org.iclei.kit.clock")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.iclei.kit.clock")
                .because("envelopes, leases, the trail and deadlines keep real time")
                .allowEmptyShould(true)
                .check(classes);
    }
}
