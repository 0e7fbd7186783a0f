package nenpyo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nenpyo.layout.index.LaneIndex;
import nenpyo.model.EventChunk;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.text.TextMeasurer;

/**
 * Arranges one lane for one filter, language and octave. Room is kept for the coarse end of the octave, where labels reach
 * farthest in time, so that what does not overlap there overlaps nowhere in it. Immutable, safe on any thread.
 */
public final class Arranger {
    private final Timeline timeline;
    private final Filter filter;
    private final LabelWriter labels;
    private final Attested attested;

    public Arranger(Timeline timeline, Filter filter, LanguageChoice language, TextMeasurer measurer,
            References references) {
        this.timeline = timeline;
        this.filter = filter;
        this.labels = new LabelWriter(language, measurer, references);
        this.attested = Attested.by(timeline);
    }

    private record Candidate(EventChunk chunk, int j, int event, MarkSpan span, EventLabel label,
            Placement placement,
            long from, long to, long markFrom, long markTo) {
        LaneArrangement.Item inRows(int row, int collapsedRow) {
            return new LaneArrangement.Item(event, chunk.id(j), chunk.kind(j), chunk.importance(j), row,
                    collapsedRow, span,
                    label,
                    placement, from, to);
        }
    }

    /** Arranges those of the events of a lane, at its index of the timeline, that pass. */
    LaneArrangement arrange(int lane, LaneIndex index, Octave octave) {
        List<Candidate> dated = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            int event = index.event(i);
            int c = timeline.chunkOf(event);
            EventChunk chunk = timeline.chunks().get(c);
            int j = event - timeline.start(c);
            if (filter.accepts(timeline, c, j) && MarkSpan.of(chunk, j, attested).touchesRange(filter)) {
                dated.add(candidate(chunk, j, event, octave));
            }
        }
        int[] undated = IntStream.range(0, index.undatedCount())
                .map(index::undated)
                .filter(event -> RangeCount.isDrawn(timeline, filter, event))
                .toArray();
        return new LaneArrangement(lane, octave, pack(dated), undated);
    }

    private Candidate candidate(EventChunk chunk, int j, int event, Octave octave) {
        double resolution = octave.secondsPerPixel();
        MarkSpan span = MarkSpan.of(chunk, j, attested);
        EventLabel label = labels.label(chunk.event(j));
        double start = (double) span.from().second();
        double end = Math.max((double) span.to().second(), start + 1);
        double bare = Metrics.leastWidth(span) * resolution - (end - start);
        if (bare > 0) {
            start -= bare / 2;
            end += bare / 2;
        }
        // A bar is longer, in px, everywhere else in the octave: a label that fits inside here fits there.
        boolean inside = span.interval()
                && span.core().seconds() / resolution >= label.inlineWidth() + 2 * Metrics.LABEL_GAP
                        + Metrics.endWidth(span.start()) + Metrics.endWidth(span.end());
        start -= span.fadesIn() ? Metrics.FADE_IN * resolution : 0;
        end += span.fadesOut() ? Metrics.FADE_OUT * resolution : 0;
        Placement placement = inside ? Placement.INSIDE : side(start, end, label, resolution);
        double reach = (label.stackedWidth() + Metrics.LABEL_GAP) * resolution;
        double from = placement == Placement.LEFT ? start - reach : start;
        double to = placement == Placement.RIGHT ? end + reach : end;
        return new Candidate(chunk, j, event, span, label, placement, (long) Math.floor(from),
                (long) Math.ceil(to + Metrics.ROW_GAP * resolution), (long) Math.floor(start),
                (long) Math.ceil(end + resolution));
    }

    /** Right of the mark, but left of one so late that its label would leave the timeline. */
    private Placement side(double start, double end, EventLabel label, double resolution) {
        Range range = timeline.range();
        if (range == null) {
            return Placement.RIGHT;
        }
        double reach = (label.stackedWidth() + Metrics.LABEL_GAP) * resolution;
        double margin = Metrics.FADE_OUT * resolution;
        boolean leavesRight = end + reach > range.to().second() + margin;
        boolean leavesLeft = start - reach < range.from().second() - margin;
        return leavesRight && !leavesLeft ? Placement.LEFT : Placement.RIGHT;
    }

    /** Dates above, in their order; what lasts below them, where long bars lie calmly under what happened. */
    private static LaneArrangement.Item[] pack(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparing((Candidate c) -> c.span.interval())
                .thenComparing((Candidate c) -> c.span.from())
                .thenComparingInt(Candidate::event));
        RowPacking rows = new RowPacking();
        RowPacking collapsed = new RowPacking();
        List<LaneArrangement.Item> items = new ArrayList<>();
        for (Candidate c : order) {
            items.add(c.inRows(rows.place(c.from, c.to), collapsed.place(c.markFrom, c.markTo)));
        }
        items.sort(Comparator.comparingLong(LaneArrangement.Item::from)
                .thenComparingInt(LaneArrangement.Item::event));
        return items.toArray(LaneArrangement.Item[]::new);
    }
}
