package dev.herald;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages: what may know what. */
@AnalyzeClasses(packages = "dev.herald", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule valuesKnowNothingOfUs = only("dev.herald.value");

    @ArchTest
    static final ArchRule jsonTextKnowsValues = only("dev.herald.json", "dev.herald.value");

    @ArchTest
    static final ArchRule theSchemaKnowsValues = only("dev.herald.schema", "dev.herald.value");

    @ArchTest
    static final ArchRule theHistoryKnowsTheSchema =
            only("dev.herald.history", "dev.herald.schema", "dev.herald.value");

    @ArchTest
    static final ArchRule theToolKnowsTheHistory =
            only("dev.herald.history.tool", "dev.herald.history", "dev.herald.schema", "dev.herald.value");

    @ArchTest
    static final ArchRule driversSeeBytesAndNoPayload = classes()
            .that()
            .resideInAPackage("dev.herald.driver..")
            .should()
            .onlyDependOnClassesThat(among("dev.herald.driver..", "dev.herald.value"));

    @ArchTest
    static final ArchRule theWireKnowsMessagesButNoDriver =
            only("dev.herald.wire", "dev.herald.json", "dev.herald.schema", "dev.herald.value", "dev.herald.driver");

    @ArchTest
    static final ArchRule theWireCarriesNothing = noClasses()
            .that()
            .resideInAPackage("dev.herald.wire")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.herald.driver.Driver");

    @ArchTest
    static final ArchRule eventsKnowTheWire =
            only("dev.herald.event", "dev.herald.wire", "dev.herald.schema", "dev.herald.value", "dev.herald.driver");

    @ArchTest
    static final ArchRule theRegistryKnowsEvents = only(
            "dev.herald.registry",
            "dev.herald.event",
            "dev.herald.wire",
            "dev.herald.schema",
            "dev.herald.value",
            "dev.herald.driver");

    @ArchTest
    static final ArchRule nobodyKnowsTheFacade = noClasses()
            .that()
            .resideInAPackage("dev.herald.(**)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.herald")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesMakeNoCircle =
            slices().matching("dev.herald.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jacksonStaysBehindTheWire = noClasses()
            .that()
            .resideOutsideOfPackages("dev.herald.wire", "dev.herald.value", "dev.herald.history..", "dev.herald.schema")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule treesAreForOpaqueJsonOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dev.herald.value")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.databind..");

    /** What a package may depend on: itself, the annotations, some of ours, and anything that is not ours. */
    private static ArchRule only(String own, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = own;
        System.arraycopy(others, 0, allowed, 1, others.length);
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(among(allowed))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> among(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages)
                .or(JavaClass.Predicates.resideInAPackage("dev.herald.annotation"))
                .or(JavaClass.Predicates.resideOutsideOfPackage("dev.herald.."));
    }
}
