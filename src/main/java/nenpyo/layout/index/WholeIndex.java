package nenpyo.layout.index;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** All events of a lane. */
public final class WholeIndex implements LaneIndex {
    private final LaneColumns columns;
    private final SortedSeconds starts;
    private final SortedSeconds ends;
    private final LatestEnds latest;
    private final RankedBits important;
    private final KindCounts kinds;
    private final VagueStarts vague;
    private final VagueStarts importantVague;
    /** Null where kinds are not told apart. */
    private final @Nullable VagueKinds vagueKinds;
    private final int[] undated;

    /** @param columns in the order in which the events begin; not copied */
    WholeIndex(LaneColumns columns) {
        this.columns = columns;
        this.starts = new SortedSeconds(columns.starts);
        this.ends = new SortedSeconds(StableOrder.sorted(columns.ends));
        this.latest = new LatestEnds(columns.ends);
        this.important = RankedBits.of(columns.size, i -> importance(i) >= IMPORTANT);
        this.kinds = new KindCounts(columns.kinds, columns.codes);
        this.vague = VagueStarts.of(columns.starts, columns.begun, _ -> true);
        this.importantVague = VagueStarts.of(columns.starts, columns.begun, i -> importance(i) >= IMPORTANT);
        this.vagueKinds = VagueKinds.of(columns.starts, columns.begun, vague, kinds);
        columns.begun = new long[0];
        this.undated = columns.undated();
    }

    @Override
    public int size() {
        return columns.size;
    }

    @Override
    public int undatedCount() {
        return undated.length;
    }

    @Override
    public int undated(int i) {
        return undated[i];
    }

    @Override
    public int event(int position) {
        return columns.events[position];
    }

    @Override
    public long start(int position) {
        return columns.starts[position];
    }

    @Override
    public long end(int position) {
        return columns.ends[position];
    }

    @Override
    public int importance(int position) {
        return columns.traits[position] & LaneColumns.IMPORTANCE;
    }

    @Override
    public boolean fadesIn(int position) {
        return (columns.traits[position] & LaneColumns.FADES_IN) != 0;
    }

    @Override
    public boolean fadesOut(int position) {
        return (columns.traits[position] & LaneColumns.FADES_OUT) != 0;
    }

    @Override
    public int position(long second) {
        return starts.before(second);
    }

    @Override
    public int important(int from, int to) {
        return important.before(to) - important.before(from);
    }

    @Override
    public int kind(int position) {
        return kinds.at(position);
    }

    @Override
    public int kinds() {
        return kinds.many();
    }

    @Override
    public void addKinds(int from, int to, float[] counts, int at) {
        kinds.add(from, to, counts, at);
    }

    @Override
    public double @Nullable [] laterKinds(long second) {
        return vagueKinds == null ? null : vagueKinds.later(second);
    }

    /** Of which kinds what begins in vague dates is; null where kinds are not told apart. */
    @Nullable
    VagueKinds vagueKinds() {
        return vagueKinds;
    }

    @Override
    public VagueStarts vague(boolean importantOnly) {
        return importantOnly ? importantVague : vague;
    }

    @Override
    public int touching(long from, long to) {
        return starts.before(to) - ends.before(from + 1);
    }

    /** How many events have a mark that ends before a second. */
    int endedBefore(long second) {
        return ends.before(second);
    }

    /** The positions from one up to another whose marks go on after a second, in order. */
    int[] goingOn(int from, int to, long second) {
        return latest.after(from, to, second);
    }

    /**
     * The dated events alone whose mark touches a range; found without looking at those that lie in it or far from it, one by one.
     *
     * @param from the first second
     * @param to the first second after, later than {@code from}
     * @param passing asked for the event, by its index in the timeline, of a mark that reaches over the whole of the range:
     *     some of those are no more than dates before it and after it
     */
    public LimitedIndex within(long from, long to, IntPredicate passing) {
        return new LimitedIndex(this, from, to, passing);
    }

    /** What it takes of memory, roughly, in bytes. */
    public long bytes() {
        return starts.bytes() + ends.bytes() + latest.bytes() + important.bytes() + kinds.bytes()
                + vague.bytes() + importantVague.bytes() + (vagueKinds == null ? 0 : vagueKinds.bytes())
                + (8L + 4 + 1) * size() + 4L * undated.length;
    }
}
