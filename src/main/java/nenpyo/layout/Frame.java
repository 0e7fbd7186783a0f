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

    /**
     * How many events are likely to begin in a stretch of a lane, and from when to when, where that is read; else null: it
     * takes longer than to draw them.
     */
    @Nullable
    String many(LaneCounts counts, LaneCounts.Heap heap) {
        if (!read) {
            return null;
        }
        String many = words.get(heap.isSpread() ? "cluster.about" : "lane.count", heap.likely());
        return words.get("cluster.when", many,
                new ResolvedWording(words).range(counts.range(heap), view.range().seconds() / width()));
    }

    /** Of which kinds they are, and how many dates begin there or before, where that is read; else null. */
    @Nullable
    String said(LaneCounts.Heap heap) {
        if (!read) {
            return null;
        }
        String kinds = KindWording.most(heap.kinds().ranked(), heap.likely(), words);
        if (!heap.isSpread()) {
            return kinds;
        }
        String dates = words.get("cluster.dates", heap.count(), heap.across());
        return kinds.isEmpty() ? dates : words.get("cluster.said", kinds, dates);
    }

    private double width() {
        return Math.max(1, plotRight - plotLeft);
    }

    /** A line of text from a left end. */
    Node.TextRun text(String text, double x, double baseline, double size, Weight weight, Ink ink) {
        return new Node.TextRun(text, x, baseline, size, weight, measurer.width(text, size, weight), ink);
    }
}
