package nenpyo.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nenpyo.layout.index.LaneIndex;
import nenpyo.model.EventChunk;
import nenpyo.model.Filter;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Arranges one lane for one filter, language and octave. Room is kept for the coarse end of the octave, where labels reach
 * farthest in time, so that what does not overlap there overlaps nowhere in it.
 */
final class Arranger {
    /** No event takes less of a row, with its glyph, though its title be empty: px. */
    private static final double WIDTH_LEAST = Metrics.MARK_WIDTH_LEAST + Metrics.LABEL_GAP + Metrics.GLYPH
            + Metrics.GLYPH_GAP + Metrics.ROW_GAP;
    /** Where crowds are looked for, px: wide enough that what reaches in hardly counts, and as narrow as a burst. */
    private static final double[] WINDOWS = {1024, 128};

    private final Timeline timeline;
    private final Filter filter;
    private final KnownLabels labels;
    private final Attested attested;
    private final Work work;

    /** @param work takes note of the labels asked for; for one thread at a time, and so is this */
    Arranger(Timeline timeline, Filter filter, KnownLabels labels, Work work) {
        this.timeline = timeline;
        this.filter = filter;
        this.labels = labels;
        this.attested = Attested.by(timeline);
        this.work = work;
    }

    private record Dated(EventChunk chunk, int j, int event, MarkSpan span) {}

    private record Candidate(Dated dated, EventLabel label, Placement placement, long from, long to,
            long markFrom, long markTo) {
        HeldRows.Stretch held(KeptRows before) {
            return new HeldRows.Stretch(from, to, before.of(dated.event));
        }

        HeldRows.Stretch heldCollapsed(KeptRows before) {
            return new HeldRows.Stretch(markFrom, markTo, before.of(dated.event));
        }

        LaneArrangement.Item inRows(int row, int collapsedRow) {
            EventChunk chunk = dated.chunk;
            return new LaneArrangement.Item(dated.event, chunk.id(dated.j), chunk.kind(dated.j),
                    chunk.importance(dated.j), row, collapsedRow, dated.span, label, placement, from, to);
        }
    }

    /**
     * Arranges those of the events of a lane, at its index of the timeline, that pass; null if they need more rows than are
     * allowed, which is known as soon as there is one too many.
     *
     * @param rowsMost how many rows are allowed
     * @param held the same one octave farther away or without a range, whose rows are held where they can be; or null
     */
    @Nullable
    LaneArrangement arrange(int lane, LaneIndex index, Octave octave, int rowsMost,
            @Nullable LaneArrangement held) {
        LaneArrangement.Item[] items = isCrowded(index, octave, rowsMost)
                ? null
                : pack(dated(index), octave, rowsMost, held);
        if (items == null) {
            return null;
        }
        int[] undated = IntStream.range(0, index.undatedCount())
                .map(index::undated)
                .filter(event -> RangeCount.isDrawn(timeline, filter, event))
                .toArray();
        LegendForms forms = LegendForms.anywhere(List.of(items), octave);
        boolean disputed = Arrays.stream(undated).anyMatch(timeline::isDisputed);
        return new LaneArrangement(lane, octave, items, undated,
                disputed ? forms.with(Set.of(LegendForms.Form.DISPUTED)) : forms);
    }

    /** Whether it is certain, before any event is looked at for itself, that rows do not suffice. */
    private static boolean isCrowded(LaneIndex index, Octave octave, int rows) {
        for (double window : WINDOWS) {
            // In a row, two may reach into the window from its sides.
            long most = rows * (long) (window / WIDTH_LEAST + 2);
            long seconds = (long) (window * octave.secondsPerPixel());
            for (int i = 0; i + most < index.size(); i++) {
                if (index.start(i + (int) most) - index.start(i) <= seconds) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Dates first, in their order, then what lasts. */
    private List<Dated> dated(LaneIndex index) {
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            int event = index.event(i);
            int c = timeline.chunkOf(event);
            EventChunk chunk = timeline.chunks().get(c);
            int j = event - timeline.start(c);
            MarkSpan span = MarkSpan.of(chunk, j, attested);
            if (filter.accepts(timeline, c, j) && span.touchesRange(filter)) {
                dated.add(new Dated(chunk, j, event, span));
            }
        }
        dated.sort(Comparator.comparing((Dated d) -> d.span.interval())
                .thenComparing((Dated d) -> d.span.from())
                .thenComparingInt(Dated::event));
        return dated;
    }

    private Candidate candidate(Dated dated, Octave octave) {
        double resolution = octave.secondsPerPixel();
        MarkSpan span = dated.span;
        EventLabel label = labels.label(dated.event);
        work.labels(1);
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
        return new Candidate(dated, label, placement, (long) Math.floor(from),
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

    /**
     * Dates above, in their order; what lasts below them, where long bars lie calmly under what happened; but rows are held where they can be. Null
     * if that needs more rows than are allowed.
     */
    private LaneArrangement.Item @Nullable [] pack(List<Dated> dated, Octave octave, int rowsMost,
            @Nullable LaneArrangement held) {
        RowPacking packing = new RowPacking();
        RowPacking packingCollapsed = new RowPacking();
        List<Candidate> candidates = new ArrayList<>();
        int[] rows = new int[dated.size()];
        int[] collapsed = new int[dated.size()];
        for (int i = 0; i < rows.length; i++) {
            Candidate c = candidate(dated.get(i), octave);
            candidates.add(c);
            rows[i] = packing.place(c.from, c.to);
            if (rows[i] >= rowsMost) {
                return null;
            }
            collapsed[i] = packingCollapsed.place(c.markFrom, c.markTo);
        }
        if (held != null) {
            int dates = (int) dated.stream().filter(event -> !event.span.interval()).count();
            KeptRows before = held.keptRows();
            KeptRows collapsedBefore = held.keptCollapsedRows();
            HeldRows.Stretch[] stretches = new HeldRows.Stretch[rows.length];
            Arrays.setAll(stretches, i -> candidates.get(i).held(before));
            rows = new HeldRows(stretches, dates, before.ofDates()).from(rows, rowsMost);
            Arrays.setAll(stretches, i -> candidates.get(i).heldCollapsed(collapsedBefore));
            collapsed = new HeldRows(stretches, dates, collapsedBefore.ofDates())
                    .from(collapsed, Integer.MAX_VALUE);
        }
        LaneArrangement.Item[] items = new LaneArrangement.Item[rows.length];
        for (int i = 0; i < rows.length; i++) {
            items[i] = candidates.get(i).inRows(rows[i], collapsed[i]);
        }
        Arrays.sort(items, Comparator.comparingLong(LaneArrangement.Item::from)
                .thenComparingInt(LaneArrangement.Item::event));
        return items;
    }
}
