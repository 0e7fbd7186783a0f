package nenpyo.time;

/**
 * Reads one date, to the year, season, month or day, with the qualifier behind it.
 *
 * <p>The places of level 2 are the calls of {@link Cursor#notYet}: each refuses one feature by its name.
 */
final class DateGrammar {
    private static final String QUALIFIERS = "?~%";

    private final Cursor cursor;

    DateGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A date; what follows it is left to the caller. */
    PlainDate date() throws EdtfException {
        refuseQualifierInFront();
        if (cursor.skip('Y')) {
            return longYear();
        }
        int start = cursor.at();
        Digits year = year();
        if (!cursor.sees('-')) {
            return new CalendarDate(year, null, null, qualifier());
        }
        refuseUnspecified(year, cursor.at() - 1);
        cursor.skip('-');
        return belowYear(start, year);
    }

    private PlainDate belowYear(int start, Digits year) throws EdtfException {
        refuseQualifierInFront();
        int at = cursor.at();
        Digits month = two("a month of two digits");
        if (month.isKnown() && (month.lowest() < 1 || month.lowest() > 12)) {
            return season(at, year, month.lowest());
        }
        if (!cursor.sees('-')) {
            return new CalendarDate(year, month, null, qualifier());
        }
        cursor.skip('-');
        refuseQualifierInFront();
        int dayAt = cursor.at();
        Digits day = two("a day of two digits");
        if (day.isKnown()) {
            refuseUnspecified(month, at);
            int length = Gregorian.monthLength(year.lowest(), month.lowest());
            if (day.lowest() < 1 || day.lowest() > length) {
                throw cursor.refuse(dayAt,
                        "expected a day 01 to " + length + ": there is no " + cursor.since(start));
            }
        }
        return new CalendarDate(year, month, day, qualifier());
    }

    private SubYear season(int at, Digits year, int code) throws EdtfException {
        Grouping grouping = Grouping.ofCode(code);
        if (grouping == null && code > Grouping.WINTER.code() && code <= 41) {
            throw cursor.notYet(at, "a part of the year " + code);
        }
        if (grouping == null) {
            throw cursor.refuse(at, "expected a month 01 to 12 or a season 21 to 24");
        }
        if (cursor.sees('-')) {
            throw cursor.refuse(cursor.at(), "expected no day: a season has none");
        }
        return new SubYear(year.lowest(), grouping, qualifier());
    }

    private Digits year() throws EdtfException {
        int start = cursor.at();
        boolean negative = cursor.skip('-');
        int first = cursor.at();
        int unspecified = -1;
        for (int i = 0; i < 4; i++) {
            if (cursor.sees('X')) {
                unspecified = unspecified < 0 ? i : unspecified;
            } else if (!cursor.seesDigit()) {
                throw cursor.expected(i == 0 && !negative ? "a date" : "a year of four digits");
            } else if (unspecified >= 0) {
                throw cursor.notYet(first + unspecified, "X before a digit");
            }
            cursor.take();
        }
        if (unspecified == 0 || unspecified == 1) {
            throw cursor.notYet(first + unspecified, "X in place of thousands or hundreds");
        }
        if (cursor.seesDigit()) {
            throw cursor.expected("four digits: a longer year is written with Y");
        }
        if (cursor.sees('S')) {
            throw cursor.notYet(cursor.at(), "a number of significant digits");
        }
        if (cursor.since(start).equals("-0000")) {
            throw cursor.refuse(start, "expected year 0 without a sign", "0000");
        }
        return new Digits(cursor.since(start));
    }

    private LongYear longYear() throws EdtfException {
        int start = cursor.at();
        boolean negative = cursor.skip('-');
        int first = cursor.at();
        if (cursor.sees('0')) {
            throw cursor.expected("a first digit 1 to 9");
        }
        long value = 0;
        while (cursor.seesDigit()) {
            value = Math.min(value * 10 + (cursor.take() - '0'), LongYear.LIMIT + 1);
        }
        if (cursor.at() > first && cursor.seesAnyOf("ES")) {
            throw cursor.notYet(cursor.at(),
                    cursor.sees('E') ? "an exponential year" : "a number of significant digits");
        }
        if (cursor.at() - first < 5) {
            throw cursor.at() == first
                    ? cursor.expected("the digits of a year")
                    : cursor.refuse(start, "expected more than four digits after Y");
        }
        if (value > LongYear.LIMIT) {
            throw cursor.refuse(start, "expected a year within ±10^11: no longer span is kept");
        }
        return new LongYear(negative ? -value : value, qualifier());
    }

    /** Two digits, or {@code XX}. */
    private Digits two(String what) throws EdtfException {
        int start = cursor.at();
        if (cursor.skip("XX")) {
            return new Digits("XX");
        }
        for (int i = 0; i < 2; i++) {
            if (cursor.sees('X')) {
                throw cursor.notYet(cursor.at(), "X beside a digit of a month or day");
            }
            if (!cursor.seesDigit()) {
                throw cursor.expected(what);
            }
            cursor.take();
        }
        return new Digits(cursor.since(start));
    }

    private Qualifier qualifier() throws EdtfException {
        int at = cursor.at();
        if (!cursor.seesAnyOf(QUALIFIERS)) {
            return Qualifier.NONE;
        }
        char c = cursor.take();
        if (cursor.sees('-')) {
            throw cursor.notYet(at, "a qualifier of a part of the date");
        }
        if (cursor.seesAnyOf(QUALIFIERS)) {
            throw cursor.expected("one qualifier only: ? and ~ together are %");
        }
        return c == '?'
                ? Qualifier.UNCERTAIN
                : c == '~' ? Qualifier.APPROXIMATE : Qualifier.UNCERTAIN_AND_APPROXIMATE;
    }

    private void refuseQualifierInFront() throws EdtfException {
        if (cursor.seesAnyOf(QUALIFIERS)) {
            throw cursor.notYet(cursor.at(), "a qualifier in front of a part of the date");
        }
    }

    private void refuseUnspecified(Digits part, int place) throws EdtfException {
        if (!part.isKnown()) {
            throw cursor.notYet(place, "X with a part behind it");
        }
    }
}
