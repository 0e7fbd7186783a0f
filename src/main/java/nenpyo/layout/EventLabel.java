package nenpyo.layout;

/**
 * The words beside a mark, measured once.
 *
 * @param title the first line
 * @param titleWidth px
 * @param under the second line: the date as exact as it is known, and a second language's title where both are shown
 * @param underWidth px
 * @param language BCP 47 tag of the title
 */
public record EventLabel(String title, double titleWidth, String under, double underWidth, String language) {
    /** The width in px as two lines, the kind's glyph before the first. */
    double stackedWidth() {
        return Math.max(Metrics.GLYPH + Metrics.GLYPH_GAP + titleWidth, underWidth);
    }

    /** The width in px as one line inside a bar. */
    double inlineWidth() {
        return Metrics.GLYPH + Metrics.GLYPH_GAP + titleWidth + 10 + underWidth;
    }
}
