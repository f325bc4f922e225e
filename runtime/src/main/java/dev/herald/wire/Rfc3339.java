package dev.herald.wire;

import dev.herald.annotation.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Points in time and days as text, by hand, because formatters cost more than all the rest of a payload.
 *
 * <p>Every form of RFC 3339 is read: {@code T} and {@code Z} of either case, a space in place of the {@code T}, any offset, up to nine digits
 * of a fraction. A leap second (23:59:60 UTC at the end of a month) is read as the second before it, as java.time does, since an
 * {@link Instant} has no room for it; a 60 at any other time is refused.
 */
final class Rfc3339 {
    /** The length of the longest text that is written. */
    static final int MAX_LENGTH = 35;

    private static final int SECONDS_A_DAY = 86_400;
    /** The days from March of the year 0 to 1970. */
    private static final int DAYS_BEFORE_1970 = 719_468;

    private static final long NO_DAY = Long.MIN_VALUE;
    private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private Rfc3339() {}

    /**
     * Reads a point in time, or answers null if the text is none.
     *
     * @param text characters in UTF-8
     * @param zoneless whether it may do without an offset, and is in UTC then
     */
    static @Nullable Instant instant(byte[] text, boolean zoneless) {
        return instant(text, 0, text.length, zoneless);
    }

    /** Reads a point in time from a part of a text. */
    static @Nullable Instant instant(byte[] text, int at, int length, boolean zoneless) {
        long day = length < (zoneless ? 19 : 20) ? NO_DAY : day(text, at);
        if (day == NO_DAY
                || text[at + 10] != 'T' && text[at + 10] != 't' && text[at + 10] != ' '
                || text[at + 13] != ':'
                || text[at + 16] != ':') {
            return null;
        }
        int hour = digits(text, at + 11, 2);
        int minute = digits(text, at + 14, 2);
        int second = digits(text, at + 17, 2);
        int end = at + length;
        int zone = at + 19;
        int nanos = 0;
        if (zone < end && text[zone] == '.') {
            int digit = zone + 1;
            for (int unit = 100_000_000; digit < end && isDigit(text[digit]) && unit > 0; unit /= 10) {
                nanos += (text[digit++] - '0') * unit;
            }
            if (digit == zone + 1) {
                return null;
            }
            zone = digit;
        }
        int offset = zoneless && zone == end ? 0 : offset(text, zone, end);
        if (hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || second < 0
                || second > 60
                || offset == Integer.MIN_VALUE) {
            return null;
        }
        boolean leap = second == 60;
        long seconds = day * SECONDS_A_DAY + hour * 3600 + minute * 60 + (leap ? 59 : second) - offset;
        return leap && !endsMonth(seconds) ? null : Instant.ofEpochSecond(seconds, nanos);
    }

    /** Reads a day, or answers null if the text is none. */
    static @Nullable LocalDate date(byte[] text) {
        return date(text, 0, text.length);
    }

    /** Reads a day from a part of a text. */
    static @Nullable LocalDate date(byte[] text, int at, int length) {
        long day = length == 10 ? day(text, at) : NO_DAY;
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    /** The day since 1970 that ten characters are, or NO_DAY if they are none. */
    private static long day(byte[] text, int at) {
        int year = digits(text, at, 4);
        int month = digits(text, at + 5, 2);
        int day = digits(text, at + 8, 2);
        boolean isDay = text[at + 4] == '-'
                && text[at + 7] == '-'
                && year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
        // As if years began in March, so that the day of a leap year is the last one.
        int years = month > 2 ? year : year - 1;
        int months = month > 2 ? month - 3 : month + 9;
        return isDay
                ? 365L * years
                        + Math.floorDiv(years, 4)
                        - Math.floorDiv(years, 100)
                        + Math.floorDiv(years, 400)
                        + (153 * months + 2) / 5
                        + day
                        - 1
                        - DAYS_BEFORE_1970
                : NO_DAY;
    }

    /**
     * Writes a point in time, with a fraction of 0, 3, 6 or 9 digits as needed.
     *
     * @param from where it begins
     * @return where it ends, or -1 if its year has not four digits
     */
    static int write(Instant instant, Instants style, byte[] text, int from) {
        long seconds = instant.getEpochSecond();
        if (seconds < FIRST || seconds > LAST) {
            return -1;
        }
        int time = (int) Math.floorMod(seconds, (long) SECONDS_A_DAY);
        int at = write(LocalDate.ofEpochDay(Math.floorDiv(seconds, (long) SECONDS_A_DAY)), text, from);
        text[at++] = 'T';
        at = digits(text, at, time / 3600, 2);
        text[at++] = ':';
        at = digits(text, at, time / 60 % 60, 2);
        text[at++] = ':';
        at = digits(text, at, time % 60, 2);
        at = fraction(text, at, instant.getNano());
        if (style == Instants.Z) {
            text[at++] = 'Z';
            return at;
        }
        text[at++] = '+';
        at = digits(text, at, 0, 2);
        text[at++] = ':';
        return digits(text, at, 0, 2);
    }

    /**
     * Writes a day.
     *
     * @param from where it begins
     * @return where it ends, or -1 if its year has not four digits
     */
    static int write(LocalDate day, byte[] text, int from) {
        if (day.getYear() < 0 || day.getYear() > 9999) {
            return -1;
        }
        int at = digits(text, from, day.getYear(), 4);
        text[at++] = '-';
        at = digits(text, at, day.getMonthValue(), 2);
        text[at++] = '-';
        return digits(text, at, day.getDayOfMonth(), 2);
    }

    private static int fraction(byte[] text, int at, int nanos) {
        if (nanos == 0) {
            return at;
        }
        text[at] = '.';
        if (nanos % 1_000_000 == 0) {
            return digits(text, at + 1, nanos / 1_000_000, 3);
        }
        return nanos % 1_000 == 0 ? digits(text, at + 1, nanos / 1_000, 6) : digits(text, at + 1, nanos, 9);
    }

    /** The offset from UTC in seconds, or MIN_VALUE if there is none or something follows it. */
    private static int offset(byte[] text, int at, int end) {
        if (end == at + 1 && (text[at] == 'Z' || text[at] == 'z')) {
            return 0;
        }
        if (end != at + 6 || text[at] != '+' && text[at] != '-' || text[at + 3] != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = digits(text, at + 1, 2);
        int minutes = digits(text, at + 4, 2);
        if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        int offset = hours * 3600 + minutes * 60;
        return text[at] == '-' ? -offset : offset;
    }

    private static boolean endsMonth(long lastSecond) {
        long next = lastSecond + 1;
        return Math.floorMod(next, (long) SECONDS_A_DAY) == 0
                && LocalDate.ofEpochDay(next / SECONDS_A_DAY).getDayOfMonth() == 1;
    }

    /** The number that some digits make, or something negative if one of them is no digit. */
    private static int digits(byte[] text, int at, int count) {
        int number = 0;
        for (int i = at; i < at + count; i++) {
            if (!isDigit(text[i])) {
                return -1;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    private static int digits(byte[] text, int at, int number, int count) {
        int rest = number;
        for (int i = at + count - 1; i >= at; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return at + count;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
