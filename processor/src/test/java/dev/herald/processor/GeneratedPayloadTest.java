package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated payloads at run time: each method of the class {@code Use}, which is compiled with them, fails if it sees anything else. */
class GeneratedPayloadTest {
    private static Compilation compilation;

    @BeforeAll
    static void compileTheDefinitionsTogetherWithTheirUser() {
        Sources definitions = Sources.in(Cases.GOOD.resolve("all-field-types"))
                .and(Sources.in(Cases.GOOD.resolve("nested-payloads")))
                .and(Sources.in(Cases.GOOD.resolve("unions")))
                .and(Sources.in(Cases.GOOD.resolve("forms")))
                .and(Sources.in(Cases.GOOD.resolve("awkward-names")))
                .and(Sources.in(Cases.RUN.resolve("payloads")));
        compilation = Javac.onClassPath().compile(definitions);
        assertThat(compilation.errors()).isEmpty();
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
        compilation.call("use.Use", method);
    }
}
