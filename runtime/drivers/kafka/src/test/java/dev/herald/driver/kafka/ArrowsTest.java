package dev.herald.driver.kafka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the driver may know of Herald: messages and what their headers mean, no payload. */
@AnalyzeClasses(packages = "dev.herald.driver.kafka", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
    @ArchTest
    static final ArchRule theDriverSeesBytesAndHeaders = classes()
            .should()
            .onlyDependOnClassesThat(Predicates.resideOutsideOfPackage("dev.herald..")
                    .or(Predicates.resideInAnyPackage(
                            "dev.herald.driver.kafka",
                            "dev.herald.driver",
                            "dev.herald.value",
                            "dev.herald.annotation"))
                    .or(Predicates.type(dev.herald.wire.Priority.class)));
}
