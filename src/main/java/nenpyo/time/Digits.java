package nenpyo.time;

/**
 * The digits of a year, a month or a day, with {@code X} where the source gives none ("unspecified digit", EDTF level
 * 1; level 2 lets the X stand anywhere, and so does this type).
 *
 * @param text digits and {@code X}, one to four, in front of them a minus or nothing
 */
public record Digits(String text) {
    public Digits {
        int from = text.startsWith("-") ? 1 : 0;
        if (text.length() - from < 1 || text.length() - from > 4) {
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
        return new Digits((year < 0 ? "-" : "") + padded(Math.abs(year), 4));
    }

    /** The two digits of a month or a day, 0 to 99. */
    public static Digits ofTwo(int value) {
        return new Digits(padded(value, 2));
    }

    /** Whether every digit is given. */
    public boolean isKnown() {
        return text.indexOf('X') < 0;
    }

    /** How many digits are not given. */
    public int unspecified() {
        return (int) text.chars().filter(c -> c == 'X').count();
    }

    /** The least number that fits. */
    public int lowest() {
        return isNegative() ? -filled('9') : filled('0');
    }

    /** The greatest number that fits. */
    public int highest() {
        return isNegative() ? -filled('0') : filled('9');
    }

    /** The least fitting number from {@code from} to {@code to}, both inclusive; {@code to + 1} where none fits. */
    int first(int from, int to) {
        int value = from;
        while (value <= to && !fits(value)) {
            value++;
        }
        return value;
    }

    /** The greatest fitting number from {@code from} to {@code to}, both inclusive; {@code from - 1} where none fits. */
    int last(int from, int to) {
        int value = to;
        while (value >= from && !fits(value)) {
            value--;
        }
        return value;
    }

    private boolean isNegative() {
        return text.startsWith("-");
    }

    private boolean fits(int value) {
        if (value < lowest() || value > highest()) {
            return false;
        }
        int rest = Math.abs(value);
        for (int i = text.length() - 1; i >= (isNegative() ? 1 : 0); i--) {
            char c = text.charAt(i);
            if (c != 'X' && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }

    private int filled(char digit) {
        int value = 0;
        for (int i = isNegative() ? 1 : 0; i < text.length(); i++) {
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
