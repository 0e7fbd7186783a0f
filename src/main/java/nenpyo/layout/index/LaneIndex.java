package nenpyo.layout.index;

import java.util.Arrays;

/**
 * The events of one lane in the order in which they begin, and how many of them begin, lie or matter in any stretch of
 * time. Stretches are half-open, in seconds since the epoch. Immutable, safe on any thread.
 */
public final class LaneIndex {
    /** From this importance on an event counts as important. */
    public static final int IMPORTANT = 4;

    private final LaneColumns columns;
    private final SortedSeconds starts;
    private final SortedSeconds ends;
    private final RankedBits important;
    private final int[] undated;

    /** @param columns in the order in which the events begin; not copied */
    LaneIndex(LaneColumns columns) {
        this(columns, StableOrder.sorted(columns.ends));
    }

    /** @param sortedEnds the ends of the columns in ascending order; not copied */
    private LaneIndex(LaneColumns columns, long[] sortedEnds) {
        this.columns = columns;
        this.starts = new SortedSeconds(columns.starts);
        this.ends = new SortedSeconds(sortedEnds);
        this.important = RankedBits.of(columns.size, i -> importance(i) >= IMPORTANT);
        this.undated = columns.undated();
    }

    /** How many events have a date. */
    public int size() {
        return columns.size;
    }

    /** How many events have none. */
    public int undatedCount() {
        return undated.length;
    }

    /** The index in the timeline of an undated event. */
    public int undated(int i) {
        return undated[i];
    }

    /** The index in the timeline of the event at a position. */
    public int event(int position) {
        return columns.events[position];
    }

    /** The second that the event's mark begins in. */
    public long start(int position) {
        return columns.starts[position];
    }

    /** The first second after the event's mark. */
    public long end(int position) {
        return columns.ends[position];
    }

    /** 1 to 5. */
    public int importance(int position) {
        return columns.traits[position] & LaneColumns.IMPORTANCE;
    }

    /** Whether the event came from before its start. */
    public boolean fadesIn(int position) {
        return (columns.traits[position] & LaneColumns.FADES_IN) != 0;
    }

    /** Whether the event goes on after its end. */
    public boolean fadesOut(int position) {
        return (columns.traits[position] & LaneColumns.FADES_OUT) != 0;
    }

    /** The position of the first event that begins at a second or later. */
    public int position(long second) {
        return starts.before(second);
    }

    /** How many events begin in a stretch. */
    public int beginning(long from, long to) {
        return Math.max(0, starts.before(to) - starts.before(from));
    }

    /** How many of the events from one position up to another are important. */
    public int important(int from, int to) {
        return important.before(to) - important.before(from);
    }

    /** How many events have a mark that touches a stretch, which is not empty. */
    public int touching(long from, long to) {
        return starts.before(to) - ends.before(from + 1);
    }

    /** An index of the dated events alone whose mark touches a stretch; takes one walk over all of them. */
    public LaneIndex within(long from, long to) {
        int[] places = new int[size()];
        int kept = 0;
        int last = position(to);
        for (int i = 0; i < last; i++) {
            if (columns.ends[i] > from) {
                places[kept++] = i;
            }
        }
        LaneColumns passing = new LaneColumns();
        passing.take(columns, Arrays.copyOf(places, kept));
        // What does not pass is sorted and taken out of what is sorted already, if that is less than what does.
        boolean most = size() - last < kept / 2;
        return most ? new LaneIndex(passing, endsWithout(from, last, kept)) : new LaneIndex(passing);
    }

    /** The ends after a second but for those of the events from a position on, in order. */
    private long[] endsWithout(long from, int last, int kept) {
        long[] out = StableOrder.sorted(Arrays.copyOfRange(columns.ends, last, size()));
        int leaving = 0;
        while (leaving < out.length && out[leaving] <= from) {
            leaving++;
        }
        long[] sorted = new long[kept];
        int filled = 0;
        for (int i = from == Long.MAX_VALUE ? ends.size() : ends.before(from + 1); i < ends.size(); i++) {
            if (leaving < out.length && out[leaving] == ends.at(i)) {
                leaving++;
            } else {
                sorted[filled++] = ends.at(i);
            }
        }
        return sorted;
    }

    /** What it takes of memory, roughly, in bytes. */
    public long bytes() {
        return starts.bytes() + ends.bytes() + important.bytes() + (8L + 4 + 1) * size()
                + 4L * undated.length;
    }
}
