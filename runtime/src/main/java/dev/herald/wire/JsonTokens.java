package dev.herald.wire;

import dev.herald.schema.Nearest;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * The tokens of a JSON text, with our limits in place of Jackson's: so a refusal can name the place, and never quotes more than it should.
 */
final class JsonTokens implements Faults {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(-1)
                    .maxTokenCount(-1)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final int LONGEST_FOUND = 60;

    final JsonParser parser;
    final Limits limits;
    private final ReadingPath path;
    private final byte[] text;
    private final int from;
    private final int flaw;
    /** Whether the text has room for a text that is too long, so that those that are only read over must be looked at. */
    private final boolean mayBeTooLong;

    /**
     * Tokens from the first one on.
     *
     * @param text holds the JSON text, and maybe others
     * @param from its first byte
     * @param to the byte after its last one
     * @param flaw the first byte that cannot be read, or -1
     */
    JsonTokens(byte[] text, int from, int to, int flaw, Limits limits, ReadingPath path) {
        this.text = text;
        this.from = from;
        this.flaw = flaw;
        this.limits = limits;
        this.path = path;
        mayBeTooLong = to - from > limits.stringLength();
        // The parser sees the text up to the flaw only, and so ends exactly where the path leads to it.
        parser = FACTORY.createParser(ObjectReadContext.empty(), text, from, (flaw < 0 ? to : flaw) - from);
    }

    /** Checks the length of a text or name. */
    void checkLength(int length) {
        if (length > limits.stringLength()) {
            throw refused(
                    Kind.TOO_LARGE,
                    "a text of " + length + " characters",
                    "at most " + limits.stringLength() + " characters");
        }
    }

    /** Checks the length of the number that stands here. */
    void checkDigits() {
        int length = parser.getStringLength();
        if (length > limits.numberLength()) {
            throw refused(
                    Kind.TOO_LARGE,
                    "a number of " + length + " digits",
                    "at most " + limits.numberLength() + " digits");
        }
    }

    /** Where the value that stands here begins. */
    int start() {
        return from + (int) parser.currentTokenLocation().getByteOffset();
    }

    /** Where the value ends that was just skipped. */
    int end() {
        parser.finishToken();
        return from + (int) parser.currentLocation().getByteOffset();
    }

    /** Begins an object or array at the token that stands here. */
    ReadingPath.Place open(@Nullable FieldTable fields) {
        if (path.open() >= limits.depth()) {
            throw refused(
                    Kind.TOO_DEEP, "another level", "at most " + limits.depth() + " levels of objects and arrays");
        }
        return path.enter(fields);
    }

    /** Notes one more member or element of an object or array. */
    void count(ReadingPath.Place place) {
        if (++place.members > limits.members()) {
            throw refused(
                    Kind.TOO_LARGE,
                    "a member or element more",
                    "at most " + limits.members() + " of them in one object or array");
        }
    }

    /** Goes to a member that is no field. */
    void member(ReadingPath.Place place) {
        String name = parser.currentName();
        place.index = -1;
        place.key = name;
        count(place);
        checkLength(name.length());
        if (!place.see(name)) {
            throw duplicateMember();
        }
    }

    @Override
    public RefusedException duplicateMember() {
        return refused(Kind.DUPLICATE, "a second member of this name", "one member of each name");
    }

    /** Reads over the value that stands here, checking all that is in it. */
    void skip() {
        int outside = path.depth();
        JsonToken token = parser.currentToken();
        while (true) {
            if (token.isStructEnd()) {
                path.leave();
            } else if (token == JsonToken.PROPERTY_NAME) {
                member(path.innermost());
            } else {
                if (path.depth() > outside && path.innermost().key == null) {
                    path.innermost().index++;
                    count(path.innermost());
                }
                if (token.isStructStart()) {
                    open(null);
                } else {
                    checkScalar(token);
                }
            }
            if (path.depth() == outside) {
                return;
            }
            token = parser.nextToken();
        }
    }

    private void checkScalar(JsonToken token) {
        if (token == JsonToken.VALUE_STRING) {
            if (mayBeTooLong) {
                checkLength(parser.getStringLength());
            }
        } else if (token.isNumeric()) {
            checkDigits();
        }
    }

    /** Reads any value, and keeps it as it was received. */
    Json json() {
        int start = start();
        skip();
        // The parser counts the white space behind a number that is the whole text as a part of it.
        return Json.ofChecked(new String(text, start, end() - start, StandardCharsets.UTF_8).stripTrailing());
    }

    @Override
    public RefusedException refused(Kind kind, String found, String readable) {
        return new RefusedException(kind, path.toString(), found, readable);
    }

    @Override
    public RefusedException wrongType(String readable) {
        return refused(Kind.WRONG_TYPE, found(), readable);
    }

    @Override
    public RefusedException invalid(String readable) {
        return refused(Kind.INVALID_VALUE, found(), readable);
    }

    @Override
    public String found() {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_NULL -> "null";
            case VALUE_STRING ->
                path.isSensitive() ? "a text, " + DataWriter.MASK : "\"" + shortened(parser.getString()) + "\"";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                path.isSensitive() ? "a number, " + DataWriter.MASK : shortened(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> path.isSensitive() ? "a boolean, " + DataWriter.MASK : parser.getString();
            default -> throw new AssertionError(token);
        };
    }

    @Override
    public RefusedException unknownWord(String text, Collection<String> texts) {
        return invalid(oneOf(text, texts));
    }

    @Override
    public RefusedException unknownKey(String text, Collection<String> texts) {
        return refused(Kind.INVALID_VALUE, "this key", oneOf(text, texts));
    }

    /** What is readable where a text is not: one of some others, and the one that may be meant. */
    private String oneOf(String found, Collection<String> texts) {
        String all = "one of " + String.join(", ", texts);
        return path.isSensitive()
                ? all
                : Nearest.to(found, texts)
                        .map(nearest -> all + "; the nearest is " + nearest)
                        .orElse(all);
    }

    /** Cuts a text for people. */
    static String shortened(String text) {
        return text.length() <= LONGEST_FOUND ? text : text.substring(0, LONGEST_FOUND) + "…";
    }

    @Override
    public RefusedException refused(MigrationException e) {
        return new RefusedException(
                Kind.MIGRATION_FAILED,
                path.toString(),
                String.valueOf(e.getMessage()),
                "a payload that the step takes",
                e);
    }

    /**
     * Turns an exception of Jackson's into ours. It is not kept as the cause: its message quotes the text, which may be sensitive.
     */
    RefusedException refused(JacksonException e) {
        noteName();
        long at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getByteOffset());
        if (e instanceof StreamConstraintsException) {
            return refused(Kind.TOO_LARGE, "more than the parser takes, at byte " + at, "JSON within the limits");
        }
        if (flaw >= 0) {
            return refusedFlaw();
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return refused(Kind.NOT_JSON, "the end of the text, after byte " + at, "the rest of it");
        }
        return refused(Kind.NOT_JSON, "malformed text at byte " + at, "JSON (RFC 8259)");
    }

    /** Jackson looks at a value when it reads the name before it, so a fault of the value may come before the name was noted. */
    private void noteName() {
        TokenStreamContext context = parser.streamReadContext();
        if (path.depth() > 0 && context.inObject() && context.currentName() != null) {
            path.innermost().moveTo(context.currentName());
        }
    }

    /** The refusal of what the text ends with for the parser, though not in truth. */
    RefusedException refusedFlaw() {
        String found = text[flaw] == '\\' ? "half of a surrogate pair" : "invalid UTF-8";
        return refused(Kind.NOT_JSON, found + " at byte " + (flaw - from), "JSON text in UTF-8");
    }
}
