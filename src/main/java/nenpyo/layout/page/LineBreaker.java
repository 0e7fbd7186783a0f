package nenpyo.layout.page;

import nenpyo.text.TextMeasurer;

/** Breaks paragraphs into lines of a measure, as {@link Breaks} allows. Immutable, for any thread. */
final class LineBreaker {
    /** UTF-16 units: no line is longer, even of what has no width, so that shaping it stays a moment's work. */
    static final int UNITS_MOST = 400;

    private final TextMeasurer measurer;
    private final double measure;

    /** @param measure how wide a line may be, in em; spaces at its end may hang over */
    LineBreaker(TextMeasurer measurer, double measure) {
        this.measurer = measurer;
        this.measure = measure;
    }

    double measure() {
        return measure;
    }

    /**
     * Where a line ends that begins at a place of a paragraph: at the last place allowed, or in the middle of a word that is
     * wider than a line. At least one code point is on it.
     *
     * @param to the end of the paragraph, exclusive
     */
    int end(String text, int from, int to) {
        double width = 0;
        int allowed = from;
        int before = -1;
        int at = from;
        while (at < to) {
            int c = text.codePointAt(at);
            if (before >= 0 && Breaks.allowed(before, c)) {
                allowed = at;
            }
            width += ShownText.em(c, measurer);
            boolean over = at - from >= UNITS_MOST || (width > measure && !Breaks.isSpace(c));
            if (over && at > from) {
                return allowed > from ? allowed : withinWord(text, from, at);
            }
            at += Character.charCount(c);
            before = c;
        }
        return to;
    }

    /** The nearest place before one that parts no character from its marks. */
    private static int withinWord(String text, int from, int at) {
        int end = at;
        while (end > from && Breaks.joins(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end > from ? end : at;
    }
}
