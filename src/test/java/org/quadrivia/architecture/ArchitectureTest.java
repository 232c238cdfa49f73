package org.quadrivia.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import org.quadrivia.Caches;

/** Who may see whom. */
@AnalyzeClasses(packages = Features.ROOT, importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {
    private static final String UI = "org.quadrivia.*.ui..";
    private static final String SHELL = "org.quadrivia.shell..";
    private static final String FORM = "org.quadrivia.form..";

    @ArchTest
    static final ArchRule jenaStaysBelow = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.quadrivia.*.rdf..",
                    "org.quadrivia.authoring.export..",
                    "org.quadrivia.authoring.draft..",
                    "org.quadrivia.authoring.editing..",
                    "org.quadrivia.authoring.fetching..",
                    "org.quadrivia.authoring.importing..",
                    "org.quadrivia.authoring.objectives..",
                    "org.quadrivia.authoring.publishing..",
                    "org.quadrivia.quality..",
                    "org.quadrivia.linkeddata..",
                    "org.quadrivia.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule databasesStayBelow = noClasses()
            .that()
            .resideOutsideOfPackages("org.quadrivia.*.jdbc..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "org.springframework.jdbc..",
                    "org.springframework.data..",
                    "org.flywaydb..",
                    "com.zaxxer..");

    /** Flyway brings it along; ours is Jackson 3. */
    @ArchTest
    static final ArchRule nobodyUsesTheOldJackson = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule vaadinStaysInPages = noClasses()
            .that()
            .resideOutsideOfPackages(UI, SHELL, FORM)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule nothingRestsOnPages = noClasses()
            .that()
            .resideOutsideOfPackages(UI, SHELL, FORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(UI, SHELL, FORM);

    @ArchTest
    static final ArchRule noPageImportsTheFrame = noClasses()
            .that()
            .resideInAPackage(UI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SHELL);

    @ArchTest
    static final ArchRule theCheckerNeverSeesTheGenerator = noClasses()
            .that()
            .resideInAPackage("org.quadrivia.quality..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quadrivia.question..");

    @ArchTest
    static final ArchRule featuresUseWhatIsOpenOfEachOther = classes().should(onlyUseWhatTheTableAllows());

    /** A snapshot has a bounded one of its own, of which there are as many as there are snapshots. */
    @ArchTest
    static final ArchRule cachesAreBoundedAndSeenByOperators = classes()
            .that(DescribedPredicate.describe(
                    "build a cache",
                    type -> type.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Caffeine.class)
                                    && call.getName().startsWith("build"))))
            .and()
            .doNotHaveFullyQualifiedName("org.quadrivia.knowledge.rdf.snapshot.Snapshot")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Caches.class);

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.quadrivia.(*)..").should().beFreeOfCycles();

    /** A room is a package with all packages below it. No two rooms of a package use each other, directly or through others. */
    @ArchTest
    static void roomsHaveNoCycles(JavaClasses seen) {
        Set<String> packages = new TreeSet<>();
        seen.forEach(type -> packages.add(type.getPackageName()));
        packages.stream()
                .filter(name -> packages.stream().anyMatch(other -> other.startsWith(name + ".")))
                .forEach(name -> slices().matching(name + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true)
                        .check(seen));
    }

    @ArchTest
    static void noTwoPackagesUseEachOther(JavaClasses seen) {
        Set<String> uses = new TreeSet<>();
        seen.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(one -> one.getTargetClass().getPackageName())
                .filter(other -> other.startsWith(Features.ROOT + ".") && !other.equals(type.getPackageName()))
                .forEach(other -> uses.add(type.getPackageName() + " " + other)));

        assertThat(uses).hasSizeGreaterThan(200).noneMatch(one -> {
            String[] pair = one.split(" ", 2);
            return uses.contains(pair[1] + " " + pair[0]);
        });
    }

    @ArchTest
    static void everyFeatureIsInTheTable(JavaClasses seen) {
        Set<String> features = new TreeSet<>();
        seen.forEach(type -> features.add(Features.of(type)));
        features.remove("");

        assertThat(Features.MAY_USE.keySet()).containsAll(features);
        assertThat(features).contains("storage", "knowledge", "question", "quality", "quiz", "shell", "cli");
    }

    @ArchTest
    static void theRulesSawTheirClasses(JavaClasses seen) {
        assertThat(seen.that(dependOn("org.apache.jena")).size()).isGreaterThan(30);
        assertThat(seen.that(dependOn("com.vaadin")).size()).isGreaterThan(20);
    }

    private static DescribedPredicate<JavaClass> dependOn(String prefix) {
        return DescribedPredicate.describe(
                "depend on " + prefix,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getPackageName().startsWith(prefix)));
    }

    private static ArchCondition<JavaClass> onlyUseWhatTheTableAllows() {
        return new ArchCondition<>("only use what the table of features allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(ArchitectureTest::crosses)
                        .filter(d -> !Features.allowed(type, d.getTargetClass()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        };
    }

    private static boolean crosses(Dependency dependency) {
        String from = Features.of(dependency.getOriginClass());
        String to = Features.of(dependency.getTargetClass());
        return !to.isEmpty() && !from.isEmpty() && !from.equals(to);
    }

    /** Leaves out whatever lies where this test does, whichever tool compiled it. */
    static final class NoTests implements ImportOption {
        private static final String TESTS = String.valueOf(
                ArchitectureTest.class.getProtectionDomain().getCodeSource().getLocation());

        @Override
        public boolean includes(Location location) {
            return !location.asURI().toString().startsWith(TESTS);
        }
    }
}
