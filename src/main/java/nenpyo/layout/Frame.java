package nenpyo.layout;

import java.util.Locale;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What every part of one projection needs to know.
 *
 * @param scale where moments lie across the plot
 * @param plotLeft px, where the plot begins
 * @param plotRight px, where it ends
 * @param read whether the drawing is read where nothing can be pointed at, and says so much more
 */
record Frame(Timeline timeline, View view, TimeScale scale, double plotLeft, double plotRight,
        Palette palette,
        Messages words, TextMeasurer measurer, References references, boolean read) {
    /** The language that dates and words are in. */
    Locale locale() {
        return words.locale();
    }

    /** Of which kinds some events are, where that is read; else null: it takes longer than to draw them. */
    @Nullable
    String said(LaneCounts.Heap heap) {
        return read ? KindWording.most(heap.kinds().ranked(), heap.count(), words) : null;
    }

    /** A line of text from a left end. */
    Node.TextRun text(String text, double x, double baseline, double size, Weight weight, Ink ink) {
        return new Node.TextRun(text, x, baseline, size, weight, measurer.width(text, size, weight), ink);
    }
}
