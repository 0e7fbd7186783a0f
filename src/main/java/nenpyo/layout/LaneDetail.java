package nenpyo.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nenpyo.layout.index.Crowding;
import nenpyo.layout.index.LaneColumns;
import nenpyo.layout.index.LaneIndex;
import nenpyo.layout.index.LimitedIndex;
import nenpyo.layout.index.LimitedRanking;
import nenpyo.layout.index.Ranking;
import nenpyo.layout.index.TopImportant;
import nenpyo.layout.index.WholeIndex;
import nenpyo.model.EventChunk;
import nenpyo.model.Filter;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a lane before any view of it: its events by time and importance, the rows of its long bars, and how
 * crowded it is at each octave. Made once for a timeline, off the JavaFX thread. Immutable.
 */
public final class LaneDetail {
    /** Crowding is judged in windows of about a label's width, 256 px at the coarse end of an octave. */
    private static final int WINDOW_BITS = 8;
    private static final int DAY = 86_400;
    /** Columns from 9 hours on show days evenly enough. */
    private static final int DAY_COLUMN_BITS = 15;

    /** A quarter of a tile, 512 px at the coarse end of an octave. */
    private static final int SMALL_BITS = 2;

    private final WholeIndex whole;
    private final TopImportant top;
    private final LaneIndex index;
    private final Ranking ranking;
    private final LongBars bars;
    private final Crowding crowding;
    private final LegendForms forms;
    private final boolean byDays;
    private final Kinds kinds;

    LaneDetail(WholeIndex index, LegendForms forms, Kinds kinds) {
        this.whole = index;
        this.index = index;
        this.forms = forms;
        this.kinds = kinds;
        this.crowding = Crowding.of(index);
        this.byDays = byDays(index);
        this.top = new TopImportant(index);
        this.ranking = top;
        this.bars = new LongBars(index);
    }

    private LaneDetail(LaneDetail lane, LimitedIndex index) {
        this.whole = lane.whole;
        this.top = lane.top;
        this.index = index;
        this.forms = lane.forms;
        this.kinds = lane.kinds;
        this.crowding = lane.crowding;
        this.byDays = lane.byDays;
        this.ranking = new LimitedRanking(top, index);
        this.bars = lane.bars.within(index);
    }

    /** Whether nearly all events begin with a day. */
    private static boolean byDays(WholeIndex index) {
        int within = 0;
        for (int i = 0; i < index.size(); i++) {
            within += index.start(i) % DAY == 0 ? 0 : 1;
        }
        return within < index.size() / 4;
    }

    /** The details of all lanes of a timeline, in their order; two walks over its events. */
    public static List<LaneDetail> of(Timeline timeline) {
        List<LaneColumns> lanes = new ArrayList<>();
        List<Set<LegendForms.Form>> forms = new ArrayList<>();
        timeline.lanes().forEach(_ -> {
            lanes.add(new LaneColumns());
            forms.add(EnumSet.noneOf(LegendForms.Form.class));
        });
        Kinds kinds = Kinds.of(timeline);
        Attested attested = Attested.by(timeline);
        for (int c = 0; c < timeline.chunks().size(); c++) {
            EventChunk chunk = timeline.chunks().get(c);
            for (int j = 0; j < chunk.size(); j++) {
                int lane = chunk.lane(j);
                add(lanes.get(lane), forms.get(lane), chunk, j, timeline.start(c) + j, attested,
                        kinds);
            }
        }
        return IntStream.range(0, lanes.size())
                .mapToObj(lane -> new LaneDetail(lanes.get(lane).index(), new LegendForms(forms.get(lane)),
                        kinds))
                .toList();
    }

    private static void add(LaneColumns to, Set<LegendForms.Form> forms, EventChunk chunk, int j, int event,
            Attested attested, Kinds kinds) {
        if (!chunk.dated(j)) {
            to.addUndated(event);
            if (chunk.isDisputed(j)) {
                forms.add(LegendForms.Form.DISPUTED);
            }
            return;
        }
        MarkSpan span = MarkSpan.of(chunk, j, attested);
        LegendForms.addAnywhere(forms, span);
        long end = span.to().second() + (span.to().milli() > 0 ? 1 : 0);
        to.add(event, span.from().second(), span.begun(), end, chunk.importance(j), span.fadesIn(),
                span.fadesOut(),
                kinds.code(chunk.kind(j)));
    }

    /**
     * This with those events alone whose mark touches a range, to the whole second, and in place of any other range; none
     * that are undated. Rows stay those of the whole lane. Looks neither at what lies in the range nor at what is far from it.
     *
     * @param passing asked for the event, by its index in the timeline, of a mark that reaches over the whole of the range
     */
    public LaneDetail within(long from, long to, IntPredicate passing) {
        return new LaneDetail(this, whole.within(from, to, passing));
    }

    /** This with those events alone that pass a filter; one walk over the lane. */
    LaneDetail keeping(Timeline timeline, Filter filter) {
        LaneColumns kept = new LaneColumns();
        Attested attested = Attested.by(timeline);
        Set<LegendForms.Form> keptForms = EnumSet.noneOf(LegendForms.Form.class);
        Filter all = filter.showAll();
        IntStream.concat(IntStream.range(0, index.size()).map(index::event),
                IntStream.range(0, index.undatedCount()).map(index::undated)).forEach(event -> {
                    int c = timeline.chunkOf(event);
                    EventChunk chunk = timeline.chunks().get(c);
                    int j = event - timeline.start(c);
                    if (all.accepts(timeline, c, j)) {
                        add(kept, keptForms, chunk, j, event, attested, kinds);
                    }
                });
        return new LaneDetail(kept.index(), new LegendForms(keptForms), kinds);
    }

    /** The forms that the events take at one octave or another. */
    LegendForms forms() {
        return forms;
    }

    /** The lane's events by time. */
    public LaneIndex index() {
        return index;
    }

    /** The kinds that events of the timeline are of, whose codes the index has. */
    Kinds kinds() {
        return kinds;
    }

    /** What comes first where there is no room for all. */
    Ranking ranking() {
        return ranking;
    }

    LongBars bars() {
        return bars;
    }

    /** The rows that the lane is given at an octave. */
    public LaneRows rows(Octave octave) {
        return LaneRows.of(crowding.at(octave.exponent() + WINDOW_BITS),
                bars.rows(new TileGrid(octave).barClass()),
                !byDays || new TileGrid(octave).cellShift() >= DAY_COLUMN_BITS);
    }

    /**
     * The octave farther away whose rows are kept in an octave; null where the whole lane takes so little of a tile there that
     * nobody looks at it from so far away.
     */
    @Nullable
    Octave farther(Octave octave) {
        Octave farther = new Octave(octave.exponent() + 1);
        TileGrid grid = new TileGrid(farther);
        boolean small = whole.size() == 0
                || (whole.start(whole.size() - 1) >> 1)
                        - (whole.start(0) >> 1) < grid.length() >> SMALL_BITS + 1;
        return small || octave.exponent() > Long.SIZE ? null : farther;
    }

    /** What the whole lane takes of memory, roughly, in bytes; a range of it takes little more. */
    public long bytes() {
        return whole.bytes() + top.bytes() + bars.bytes();
    }
}
