package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated payloads at run time: each method of the class {@code Use}, which is compiled with them, fails if it sees anything else. */
class GeneratedPayloadTest {
    private static final Compilation COMPILED = compile();

    /** Definitions of all kinds, compiled together with their users. */
    static Compilation compile() {
        Sources sources = Sources.in(Cases.RUN.resolve("payloads"));
        for (String good :
                List.of("all-field-types", "nested-payloads", "unions", "forms", "awkward-names", "namings")) {
            sources = sources.and(Sources.in(Cases.GOOD.resolve(good)));
        }
        Compilation compilation = Javac.onClassPath().compile(sources);
        assertThat(compilation.errors()).isEmpty();
        return compilation;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "aBuilderNamesAllMissingFieldsAtOnce",
                "nullIsRefusedWithTheNameOfTheField",
                "collectionsAreCopiedAndCannotBeChanged",
                "nullInACollectionIsRefused",
                "numbersThatJsonDoesNotHaveAreRefused",
                "sensitiveValuesAreMaskedInText",
                "aCopyDiffersInWhatWasSet",
                "otherImplementationsOfADefinitionAreCopied",
                "constantsAreThere",
                "namesOfGeneratedCodeAreNoTrouble",
                "payloadsWithEqualFieldsAreEqual",
                "everythingComesBackFromTheWire",
                "fieldsThatJoinedLaterHaveTheirDefaults",
                "membersOfUnionsComeBack",
                "theUnknownMemberCannotBeEmitted"
            })
    void behaves(String method) {
        COMPILED.call("use.Use", method);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "wordsMayHaveHyphensBetweenThem",
                "wordsMayHaveCapitalsBelowAPrefixOfTheirOwn",
                "namesOfAccessorsMayStayAsTheyAre",
                "whatIsEmptyIsLeftOutWhereThatIsTheStyle",
                "whatIsAlwaysEmptyKeepsItsPlaceAndTakesNoValue"
            })
    void hasTheKeysOnTheWireThatItsStyleMakes(String method) {
        COMPILED.call("use.WireKeys", method);
    }
}
