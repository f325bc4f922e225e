package dev.herald.samples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * What runs in production, with generated code and drivers, looks nothing up by its name at run time: so an image that is compiled ahead needs
 * no metadata about what is reached. It reads no memory but through Java, either.
 */
@AnalyzeClasses(packages = "dev.herald", importOptions = ImportOption.DoNotIncludeTests.class)
class PlainJavaTest {
    private static final Set<String> LOOKING_UP = Set.of(
            "forName",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getMethod",
            "getMethods",
            "getRecordComponents",
            "newInstance");

    @ArchTest
    static final ArchRule nothingIsReflected = noClasses()
            .that()
            .resideOutsideOfPackage("dev.herald.testkit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "kotlin.reflect..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.invoke.MethodHandle");

    /** CloudStack's documentation has plug-ins, which nobody knows before they are there. */
    @ArchTest
    static final ArchRule nothingButPlugInsIsFoundAtRunTime = noClasses()
            .that()
            .resideOutsideOfPackages("dev.herald.testkit..", "dev.herald.samples.cloudstack..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader");

    @ArchTest
    static final ArchRule nothingIsLookedUpByItsName = noClasses()
            .that()
            .resideOutsideOfPackage("dev.herald.testkit..")
            .should()
            .callMethodWhere(target("a look-up in a class", PlainJavaTest::looksUp));

    @ArchTest
    static final ArchRule noMemoryIsReadPastJava =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("sun..", "jdk..", "java.lang.foreign..");

    @ArchTest
    static final ArchRule nothingIsNative = noMethods().should().haveModifier(JavaModifier.NATIVE);

    @ArchTest
    static final ArchRule nothingNativeIsLoaded = noClasses()
            .should()
            .callMethodWhere(target(
                    "loading native code",
                    called -> called.getName().equals("loadLibrary")
                            || called.getName().equals("load")
                                    && called.getOwner().isEquivalentTo(System.class)));

    private static boolean looksUp(AccessTarget called) {
        return called.getOwner().isEquivalentTo(Class.class) && LOOKING_UP.contains(called.getName());
    }

    private static DescribedPredicate<JavaCall<?>> target(
            String what, java.util.function.Predicate<AccessTarget> predicate) {
        return describe(what, call -> predicate.test(call.getTarget()));
    }
}
