package nenpyo.layout;

import java.util.List;

/**
 * The words beside a mark, measured once.
 *
 * @param title the first line
 * @param titleWidth px
 * @param under the second line: the date as exact as it is known, and a second language's title where both are shown
 * @param underWidth px
 * @param language BCP 47 tag of the title
 * @param references the numbers of its sources, which stand behind the title; empty where they are not asked for
 * @param referenceWidth px that they take
 */
public record EventLabel(String title, double titleWidth, String under, double underWidth, String language,
        List<Integer> references, double referenceWidth) {
    public EventLabel {
        references = List.copyOf(references);
    }

    /** Words without numbers of sources. */
    public EventLabel(String title, double titleWidth, String under, double underWidth, String language) {
        this(title, titleWidth, under, underWidth, language, List.of(), 0);
    }

    /** Whether there are no words at all. */
    boolean isEmpty() {
        return title.isEmpty() && under.isEmpty();
    }

    /** The width in px as two lines, the kind's glyph before the first. */
    double stackedWidth() {
        return Math.max(Metrics.GLYPH + Metrics.GLYPH_GAP + titleWidth + referenceWidth, underWidth);
    }

    /** The width in px as one line inside a bar. */
    double inlineWidth() {
        return Metrics.GLYPH + Metrics.GLYPH_GAP + titleWidth + referenceWidth + 10 + underWidth;
    }
}
