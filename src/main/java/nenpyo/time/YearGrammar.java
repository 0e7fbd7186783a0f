package nenpyo.time;

/** Reads a year that is no plain four digits: with the letter {@code Y}, an exponent, or a number of significant digits. */
final class YearGrammar {
    /** More than any year within the limit has digits, and any exponent or number of digits that is refused. */
    private static final int MANY = 1000;

    private final Cursor cursor;

    YearGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the qualifier that stands behind the year. */
    interface Behind {
        Qualifier read() throws EdtfException;
    }

    /** From the {@code Y} on. */
    LongYear lettered(Qualifier front, Behind behind) throws EdtfException {
        cursor.demand('Y');
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
        if (cursor.at() == first) {
            throw cursor.expected("the digits of a year");
        }
        int digits = cursor.at() - first;
        int exponent = cursor.skip('E') ? positive("an exponent") : 0;
        if (digits < 5 && exponent == 0) {
            throw cursor.refuse(start, "expected more than four digits after Y");
        }
        return year(start, negative ? -value : value, exponent, front, behind);
    }

    /** From the {@code S} on, behind a year of four digits. */
    LongYear significant(Digits year, Qualifier front, Behind behind) throws EdtfException {
        if (!year.isKnown()) {
            throw cursor.expected("no significant digits: a year with X has none to count");
        }
        return year(cursor.at(), year.lowest(), 0, front, behind);
    }

    private LongYear year(int start, long number, int exponent, Qualifier front, Behind behind)
            throws EdtfException {
        int significant = cursor.skip('S') ? positive("a number of significant digits") : 0;
        // More than all digits are all of them.
        int counted = Math.min(significant, LongYear.digits(number) + exponent);
        if (!LongYear.isWithinLimit(number, exponent, counted)) {
            throw cursor.refuse(start, "expected a year within ±10^11: no longer span is kept");
        }
        return new LongYear(number, exponent, counted, front.and(behind.read()));
    }

    /** A whole number from 1; a large one is cut to one that is as large as any for its purpose. */
    private int positive(String what) throws EdtfException {
        if (!cursor.seesDigit() || cursor.sees('0')) {
            throw cursor.expected(what + " from 1");
        }
        int value = 0;
        while (cursor.seesDigit()) {
            value = Math.min(value * 10 + (cursor.take() - '0'), MANY);
        }
        return value;
    }
}
