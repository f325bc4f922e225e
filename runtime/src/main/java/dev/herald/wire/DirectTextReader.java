package dev.herald.wire;

import dev.herald.json.JsonStrings;
import dev.herald.json.NameCache;
import dev.herald.json.Skimmer;
import dev.herald.json.Unsure;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads texts, and what is written as a text, from their bytes. After each value it stands at the byte behind it. */
abstract class DirectTextReader extends JsonCollectionReader {
    final byte[] text;
    final int from;
    /** The byte that is read next. */
    int at;
    /** Where the last word began. */
    private int word;

    DirectTextReader(byte[] text, int from, Limits limits) {
        super(limits);
        this.text = text;
        this.from = from;
        at = from;
    }

    /** The first byte that is no white space. */
    final int space(int place) {
        return text[place] > ' ' ? place : Skimmer.spaceEnd(text, place);
    }

    @Override
    public final boolean isNull() {
        if (text[at] != 'n') {
            return false;
        }
        if (text[at + 1] != 'u' || text[at + 2] != 'l' || text[at + 3] != 'l') {
            throw Unsure.SIGNAL;
        }
        at += 4;
        return true;
    }

    @Override
    public final String string() {
        int start = open();
        int end = JsonStrings.plainEnd(text, start);
        if (text[end] != '"' || end - start > limits.stringLength()) {
            return anyString(start, end);
        }
        at = end + 1;
        return JsonStrings.plain(text, start, end);
    }

    private String anyString(int start, int plainEnd) {
        int end = JsonStrings.end(text, start, plainEnd);
        String value = JsonStrings.text(text, start, end);
        if (value.length() > limits.stringLength()) {
            throw Unsure.SIGNAL;
        }
        at = end + 1;
        return value;
    }

    @Override
    final String word() {
        word = at;
        int start = open();
        int end = JsonStrings.plainEnd(text, start);
        if (text[end] != '"' || end - start > limits.stringLength()) {
            return anyString(start, end);
        }
        at = end + 1;
        return NameCache.plain(text, start, end);
    }

    @Override
    final Json wordAgain() {
        return Json.ofChecked(JsonStrings.utf8(text, word, at));
    }

    /** The first byte behind the quote that stands here. */
    private int open() {
        if (text[at] != '"') {
            throw Unsure.SIGNAL;
        }
        return at + 1;
    }

    @Override
    public final Bytes bytes() {
        try {
            return Bytes.base64(string());
        } catch (IllegalArgumentException e) {
            throw Unsure.SIGNAL;
        }
    }

    @Override
    public final Instant instant() {
        return instant(false);
    }

    @Override
    final Instant instantOrUtc() {
        return instant(true);
    }

    private Instant instant(boolean zoneless) {
        int start = at + 1;
        int end = plainText();
        return taken(
                end < 0
                        ? Rfc3339.instant(utf8(string()), zoneless)
                        : Rfc3339.instant(text, start, end - start, zoneless));
    }

    @Override
    public final LocalDate date() {
        int start = at + 1;
        int end = plainText();
        return taken(end < 0 ? Rfc3339.date(utf8(string())) : Rfc3339.date(text, start, end - start));
    }

    @Override
    public final UUID uuid() {
        int start = at + 1;
        int end = plainText();
        return taken(end < 0 ? UuidText.parse(utf8(string())) : UuidText.parse(text, start, end - start));
    }

    /** Reads a text whose characters stand there as they are and answers its end, or reads nothing and answers -1. */
    private int plainText() {
        int start = open();
        int end = JsonStrings.plainEnd(text, start);
        if (text[end] != '"') {
            return -1;
        }
        if (end - start > limits.stringLength()) {
            throw Unsure.SIGNAL;
        }
        at = end + 1;
        return end;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T taken(@Nullable T value) {
        if (value == null) {
            throw Unsure.SIGNAL;
        }
        return value;
    }

    @Override
    public final Duration duration() {
        String text = string();
        if (text.indexOf('t') >= 0 || text.indexOf('p') >= 0) {
            throw Unsure.SIGNAL;
        }
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw Unsure.SIGNAL;
        }
    }

    @Override
    public final URI uri() {
        try {
            return new URI(string());
        } catch (URISyntaxException e) {
            throw Unsure.SIGNAL;
        }
    }
}
