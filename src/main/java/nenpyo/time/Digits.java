package nenpyo.time;

/**
 * The digits of a year, a month or a day, with {@code X} where the source gives none ("unspecified digit", EDTF levels 1
 * and 2).
 *
 * @param text digits and {@code X}, one to four, in front of them a minus or nothing
 */
public record Digits(String text) {
    private static final int LONGEST = 4;

    public Digits {
        int from = text.startsWith("-") ? 1 : 0;
        if (text.length() - from < 1 || text.length() - from > LONGEST) {
            throw new IllegalArgumentException("not one to four digits: " + text);
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != 'X' && (c < '0' || c > '9')) {
                throw new IllegalArgumentException("neither digit nor X: " + text);
            }
        }
    }

    /** The four digits of a year, −9999 to 9999. */
    public static Digits ofYear(int year) {
        return new Digits((year < 0 ? "-" : "") + padded(Math.abs(year), LONGEST));
    }

    /** The two digits of a month or a day, 0 to 99. */
    public static Digits ofTwo(int value) {
        return new Digits(padded(value, 2));
    }

    /** Whether every digit is given. */
    public boolean isKnown() {
        return text.indexOf('X') < 0;
    }

    /** Whether no digit is given. */
    boolean isAllUnspecified() {
        return unspecified() == text.length() - start();
    }

    /** How many digits are not given. */
    public int unspecified() {
        int count = 0;
        for (int i = start(); i < text.length(); i++) {
            count += text.charAt(i) == 'X' ? 1 : 0;
        }
        return count;
    }

    /** How many digits the first that is not given leaves open, itself included: 1 of 201X, 3 of 1X32; 0 where all are. */
    int open() {
        int first = text.indexOf('X');
        return first < 0 ? 0 : text.length() - first;
    }

    /** The least number that fits. */
    public int lowest() {
        return isNegative() ? -filled('9') : filled('0');
    }

    /** The greatest number that fits; behind a minus it is never 0, for year 0 has no sign. */
    public int highest() {
        if (!isNegative()) {
            return filled('9');
        }
        int least = filled('0');
        return least == 0 ? -lastPlace() : -least;
    }

    /** The least fitting number from {@code from} to {@code to}, both inclusive; {@code to + 1} where none fits. */
    int first(int from, int to) {
        if (isKnown()) {
            int only = lowest();
            return only >= from && only <= to ? only : to + 1;
        }
        int value = from;
        while (value <= to && !fits(value)) {
            value++;
        }
        return value;
    }

    /** The greatest fitting number from {@code from} to {@code to}, both inclusive; {@code from - 1} where none fits. */
    int last(int from, int to) {
        if (isKnown()) {
            int only = lowest();
            return only >= from && only <= to ? only : from - 1;
        }
        int value = to;
        while (value >= from && !fits(value)) {
            value--;
        }
        return value;
    }

    /** Whether a number is written so; its sign does not count. */
    boolean fits(int value) {
        int rest = Math.abs(value);
        for (int i = text.length() - 1; i >= start(); i--) {
            char c = text.charAt(i);
            if (c != 'X' && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    boolean isNegative() {
        return text.charAt(0) == '-';
    }

    private int start() {
        return isNegative() ? 1 : 0;
    }

    /** What the last digit that is not given is worth: 10 of 00X0; 0 where all are given. */
    private int lastPlace() {
        int worth = 1;
        for (int i = text.length() - 1; i >= start(); i--) {
            if (text.charAt(i) == 'X') {
                return worth;
            }
            worth *= 10;
        }
        return 0;
    }

    private int filled(char digit) {
        int value = 0;
        for (int i = start(); i < text.length(); i++) {
            char c = text.charAt(i);
            value = value * 10 + (c == 'X' ? digit : c) - '0';
        }
        return value;
    }

    static String padded(int value, int width) {
        String digits = Integer.toString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    public String toString() {
        return text;
    }
}
