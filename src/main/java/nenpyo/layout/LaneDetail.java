package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.layout.index.Crowding;
import nenpyo.layout.index.LaneColumns;
import nenpyo.layout.index.LaneIndex;
import nenpyo.layout.index.TopImportant;
import nenpyo.model.EventChunk;
import nenpyo.model.Timeline;

/**
 * What is known of a lane before any view of it: its events by time and importance, the rows of its long bars, and how
 * crowded it is at each octave. Made once for a timeline, off the JavaFX thread. Immutable.
 */
public final class LaneDetail {
    /** Crowding is judged in windows of about a label's width, 256 px at the coarse end of an octave. */
    private static final int WINDOW_BITS = 8;

    private final LaneIndex index;
    private final TopImportant top;
    private final LongBars bars;
    private final Crowding crowding;

    LaneDetail(LaneIndex index) {
        this.index = index;
        this.top = new TopImportant(index);
        this.bars = new LongBars(index);
        this.crowding = Crowding.of(index);
    }

    /** The details of all lanes of a timeline, in their order; one walk over its events. */
    public static List<LaneDetail> of(Timeline timeline) {
        List<LaneColumns> lanes = new ArrayList<>();
        timeline.lanes().forEach(_ -> lanes.add(new LaneColumns()));
        Attested attested = Attested.by(timeline);
        for (int c = 0; c < timeline.chunks().size(); c++) {
            EventChunk chunk = timeline.chunks().get(c);
            for (int j = 0; j < chunk.size(); j++) {
                add(lanes.get(chunk.lane(j)), chunk, j, timeline.start(c) + j, attested);
            }
        }
        return lanes.stream().map(columns -> new LaneDetail(columns.index())).toList();
    }

    private static void add(LaneColumns to, EventChunk chunk, int j, int event, Attested attested) {
        if (!chunk.dated(j)) {
            to.addUndated(event);
            return;
        }
        MarkSpan span = MarkSpan.of(chunk, j, attested);
        long end = span.to().second() + (span.to().milli() > 0 ? 1 : 0);
        to.add(event, span.from().second(), end, chunk.importance(j), span.fadesIn(), span.fadesOut());
    }

    /**
     * This with those events alone whose mark touches a range, to the whole second; none that are undated. Takes one walk
     * over the lane.
     */
    public LaneDetail within(long from, long to) {
        return new LaneDetail(index.within(from, to));
    }

    /** The lane's events by time. */
    public LaneIndex index() {
        return index;
    }

    TopImportant top() {
        return top;
    }

    LongBars bars() {
        return bars;
    }

    /** The rows that the lane is given at an octave. */
    public LaneRows rows(Octave octave) {
        return LaneRows.of(crowding.at(octave.exponent() + WINDOW_BITS),
                bars.rows(new TileGrid(octave).barClass()));
    }

    /** What it takes of memory, roughly, in bytes. */
    public long bytes() {
        return index.bytes() + top.bytes() + bars.bytes();
    }
}
