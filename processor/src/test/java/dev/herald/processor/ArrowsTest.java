package dev.herald.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import dev.herald.processor.model.Origin;
import javax.annotation.processing.Messager;

/** The stages know only what they need: read and report touch javac, generate touches JavaPoet, the rest are values. */
@AnalyzeClasses(packages = "dev.herald.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
    @ArchTest
    static final ArchRule ofTheRuntimeOnlySchemasAndValuesAreUsed = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.herald..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            "dev.herald.processor..",
                            "dev.herald.annotation",
                            "dev.herald.schema",
                            "dev.herald.history",
                            "dev.herald.value"))));

    @ArchTest
    static final ArchRule onlyGenerateWritesJava = noClasses()
            .that()
            .resideOutsideOfPackage("..generate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule modelsAndRulesAreValuesThatOnlyRememberWhereTheyCameFrom = noClasses()
            .that()
            .resideInAnyPackage("..model..", "..rule..", "dev.herald.processor.history..")
            .and()
            .doNotBelongToAnyOf(Origin.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.lang.model.element..",
                    "javax.lang.model.type..",
                    "javax.lang.model.util..",
                    "javax.annotation.processing..");

    @ArchTest
    static final ArchRule onlyReportPrints = classes()
            .that(new DescribedPredicate<JavaClass>("use the messager") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Messager.class));
                }
            })
            .should()
            .resideInAPackage("..report..")
            .orShould()
            .be(HeraldProcessor.class);

    @ArchTest
    static final ArchRule stagesFollowOneAnother = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("processor")
            .definedBy("dev.herald.processor")
            .layer("read")
            .definedBy("..processor.read..")
            .layer("model")
            .definedBy("..processor.model..")
            .layer("older")
            .definedBy("..processor.older..")
            .layer("rule")
            .definedBy("..processor.rule..")
            .layer("history")
            .definedBy("dev.herald.processor.history..")
            .layer("generate")
            .definedBy("..processor.generate..")
            .layer("report")
            .definedBy("..processor.report..")
            .whereLayer("processor")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("processor")
            .whereLayer("older")
            .mayOnlyBeAccessedByLayers("processor")
            .whereLayer("history")
            .mayOnlyBeAccessedByLayers("processor")
            .whereLayer("generate")
            .mayOnlyBeAccessedByLayers("processor")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("processor")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("processor", "history", "report");
}
