package nenpyo.time;

/** Reads one date, to the year, part of the year, month or day, with the qualifiers before and behind its parts. */
final class DateGrammar {
    private static final String QUALIFIERS = "?~%";
    private static final Digits UNSPECIFIED = new Digits("XX");

    private final Cursor cursor;

    DateGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** A date; what follows it is left to the caller. */
    PlainDate date() throws EdtfException {
        Qualifier ofYear = qualifier();
        int start = cursor.at();
        if (cursor.sees('Y')) {
            return new YearGrammar(cursor).lettered(ofYear, this::qualifier);
        }
        Digits year = year();
        if (cursor.sees('S')) {
            return new YearGrammar(cursor).significant(year, ofYear, this::qualifier);
        }
        ofYear = ofYear.and(qualifier());
        return cursor.skip('-')
                ? belowYear(start, year, ofYear)
                : new CalendarDate(year, null, null, Qualification.whole(ofYear, 0));
    }

    private PlainDate belowYear(int start, Digits year, Qualifier left) throws EdtfException {
        Qualifier ofMonth = qualifier();
        int at = cursor.at();
        Digits month = two("a month of two digits");
        Qualifier behind = qualifier();
        Qualifier ofYear = left.and(behind);
        ofMonth = ofMonth.and(behind);
        if (month.first(1, 12) > 12) {
            return partOfYear(at, year, month, new Qualification(ofYear, ofMonth, Qualifier.NONE));
        }
        if (!cursor.skip('-')) {
            return new CalendarDate(year, month, null, qualification(ofYear, ofMonth, Qualifier.NONE));
        }
        Qualifier ofDay = qualifier();
        int dayAt = cursor.at();
        Digits day = two("a day of two digits");
        if (Completion.first(year, month, day) == null) {
            throw noSuchDay(dayAt, start, year, month);
        }
        Qualifier all = qualifier();
        return new CalendarDate(year, month, day,
                qualification(ofYear.and(all), ofMonth.and(all), ofDay.and(all)));
    }

    private static Qualification qualification(Qualifier year, Qualifier month, Qualifier day) {
        boolean none = year == Qualifier.NONE && month == Qualifier.NONE && day == Qualifier.NONE;
        return none ? Qualification.NONE : new Qualification(year, month, day);
    }

    private EdtfException noSuchDay(int at, int start, Digits year, Digits month) {
        String none = "there is no " + cursor.since(start);
        if (!year.isKnown() || !month.isKnown()) {
            return cursor.refuse(at, "expected a day that one of these months has: " + none);
        }
        int length = Gregorian.monthLength(year.lowest(), month.lowest());
        return cursor.refuse(at, "expected a day 01 to " + length + ": " + none);
    }

    private SubYear partOfYear(int at, Digits year, Digits code, Qualification qualification)
            throws EdtfException {
        Grouping grouping = code.isKnown() ? Grouping.ofCode(code.lowest()) : null;
        if (grouping == null) {
            throw cursor.refuse(at,
                    "expected a month 01 to 12, or a season or another part of the year 21 to 41");
        }
        if (cursor.sees('-')) {
            throw cursor.refuse(cursor.at(), "expected no day: a season or part of a year has none");
        }
        return new SubYear(year, grouping, qualification);
    }

    private Digits year() throws EdtfException {
        int start = cursor.at();
        boolean negative = cursor.skip('-');
        for (int i = 0; i < 4; i++) {
            if (!cursor.seesDigit() && !cursor.sees('X')) {
                throw cursor.expected(i == 0 && !negative ? "a date" : "a year of four digits");
            }
            cursor.take();
        }
        if (cursor.seesDigit()) {
            throw cursor.expected("four digits: a longer year is written with Y");
        }
        String text = cursor.since(start);
        if (text.equals("-0000")) {
            throw cursor.refuse(start, "expected year 0 without a sign", "0000");
        }
        return new Digits(text);
    }

    /** Two digits, each of which may be {@code X}. */
    private Digits two(String what) throws EdtfException {
        int start = cursor.at();
        if (cursor.skip("XX")) {
            return UNSPECIFIED;
        }
        for (int i = 0; i < 2; i++) {
            if (!cursor.seesDigit() && !cursor.sees('X')) {
                throw cursor.expected(what);
            }
            cursor.take();
        }
        return new Digits(cursor.since(start));
    }

    private Qualifier qualifier() throws EdtfException {
        if (!cursor.seesAnyOf(QUALIFIERS)) {
            return Qualifier.NONE;
        }
        char c = cursor.take();
        if (cursor.seesAnyOf(QUALIFIERS)) {
            throw cursor.expected("one qualifier only: ? and ~ together are %");
        }
        return c == '?'
                ? Qualifier.UNCERTAIN
                : c == '~' ? Qualifier.APPROXIMATE : Qualifier.UNCERTAIN_AND_APPROXIMATE;
    }
}
