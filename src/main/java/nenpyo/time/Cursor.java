package nenpyo.time;

import org.jspecify.annotations.Nullable;

/** A place in a text that is being read. Counts in chars, and in code points only to say where a text went wrong. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    /** The place, in chars; to be handed back to {@link #refuse}. */
    int at() {
        return at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    boolean sees(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    boolean seesAnyOf(String chars) {
        return !atEnd() && chars.indexOf(text.charAt(at)) >= 0;
    }

    boolean seesDigit() {
        return !atEnd() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    boolean sees(String word) {
        return text.startsWith(word, at);
    }

    /** Steps over {@code c}, if it is what comes next. */
    boolean skip(char c) {
        boolean seen = sees(c);
        if (seen) {
            at++;
        }
        return seen;
    }

    /** Steps over {@code word}, if it is what comes next. */
    boolean skip(String word) {
        boolean seen = sees(word);
        if (seen) {
            at += word.length();
        }
        return seen;
    }

    /**
     * Steps over {@code c}.
     *
     * @throws EdtfException if something else comes next
     */
    void demand(char c) throws EdtfException {
        if (!skip(c)) {
            throw expected("'" + c + "'");
        }
    }

    /** Steps over the next character and returns it; only where one was seen. */
    char take() {
        return text.charAt(at++);
    }

    /**
     * Steps over so many digits.
     *
     * @throws EdtfException at the first that is none
     */
    int digits(int count, String what) throws EdtfException {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (!seesDigit()) {
                throw expected(what);
            }
            value = value * 10 + (take() - '0');
        }
        return value;
    }

    /** What was read from a place on, up to here. */
    String since(int from) {
        return text.substring(from, at);
    }

    /** The refusal of what comes next. */
    EdtfException expected(String what) {
        return refuse(at, "expected " + what);
    }

    /** The refusal of what stands at a place. */
    EdtfException refuse(int place, String why) {
        return refuse(place, why, null);
    }

    EdtfException refuse(int place, String why, @Nullable String hint) {
        return new EdtfException(text, text.codePointCount(0, place), why, hint);
    }
}
