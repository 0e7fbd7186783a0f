package nenpyo.ui.reader;

import java.text.BreakIterator;
import java.util.Locale;
import nenpyo.evidence.Place;

/** The word, the sentence and the paragraph around a place of a text, for those who click twice or thrice. */
final class Units {
    /** UTF-16 units looked at on either side: nobody selects a longer sentence by a click. */
    private static final int AROUND = 4000;

    private Units() {}

    /** The word around a place: 推進, について, Defense. */
    static Place word(String text, int at) {
        return around(text, at, BreakIterator.getWordInstance(Locale.JAPANESE));
    }

    /** The sentence around a place, without white space at its ends. */
    static Place sentence(String text, int at) {
        Place found = around(text, at, BreakIterator.getSentenceInstance(Locale.JAPANESE));
        int end = found.end();
        while (end > found.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Place(found.start(), end);
    }

    private static Place around(String text, int at, BreakIterator breaks) {
        int from = lineStart(text, at);
        int to = lineEnd(text, at);
        if (from == to) {
            return new Place(at, at);
        }
        breaks.setText(text.substring(from, to));
        int end = breaks.following(Math.min(at, to - 1) - from);
        return new Place(from + breaks.previous(), from + end);
    }

    private static int lineStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < AROUND && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < AROUND && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }
}
