package nenpyo.layout.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The dated events of a lane whose mark touches a range. Those that begin in it are a run of positions of the whole lane;
 * noted one by one are only those that go on into it from before, and those that go on after it.
 */
public final class LimitedIndex implements LaneIndex {
    private final WholeIndex whole;
    private final long from;
    private final long to;
    /** The positions in the whole of what began before the range. */
    private final int[] before;
    /** How many of those up to each are important. */
    private final int[] importantBefore;
    /** Their kinds. */
    private final KindCounts kindsBefore;
    /** Of dates that touch the range; made when they are first asked for. */
    private volatile @Nullable VagueStarts vague;
    private volatile @Nullable VagueStarts importantVague;
    /** The position in the whole of the first that begins in the range. */
    private final int first;
    /** The position in the whole after the last that does. */
    private final int last;
    /** The ends of what goes on after the range. */
    private final SortedSeconds beyond;

    /** As {@link WholeIndex#within}. */
    LimitedIndex(WholeIndex whole, long from, long to, IntPredicate passing) {
        this.whole = whole;
        this.from = from;
        this.to = to;
        first = whole.position(from);
        last = Math.max(first, whole.position(to));
        before = passing(whole.goingOn(0, first, from), passing);
        importantBefore = new int[before.length + 1];
        for (int i = 0; i < before.length; i++) {
            importantBefore[i + 1] = importantBefore[i]
                    + (whole.importance(before[i]) >= IMPORTANT ? 1 : 0);
        }
        byte[] kinds = new byte[before.length];
        for (int i = 0; i < before.length; i++) {
            kinds[i] = (byte) whole.kind(before[i]);
        }
        kindsBefore = new KindCounts(kinds, whole.kinds());
        beyond = new SortedSeconds(beyond(whole.goingOn(first, last, to)));
    }

    /** Those positions whose marks end by the end of the range, or whose events pass. */
    private int[] passing(int[] positions, IntPredicate passing) {
        int kept = 0;
        for (int position : positions) {
            if (whole.end(position) <= to || passing.test(whole.event(position))) {
                positions[kept++] = position;
            }
        }
        return Arrays.copyOf(positions, kept);
    }

    /** The ends after the range in ascending order, of what began before it and of what begins at some positions. */
    private long[] beyond(int[] begun) {
        long[] ends = new long[before.length + begun.length];
        int found = 0;
        for (int position : before) {
            if (whole.end(position) > to) {
                ends[found++] = whole.end(position);
            }
        }
        for (int position : begun) {
            ends[found++] = whole.end(position);
        }
        long[] sorted = Arrays.copyOf(ends, found);
        Arrays.sort(sorted);
        return sorted;
    }

    /** How many events began before the range: the first so many positions. */
    int beganBefore() {
        return before.length;
    }

    /** The position in the whole lane of the event at a position. */
    int inWhole(int position) {
        return position < before.length ? before[position] : first + position - before.length;
    }

    /** The position of the event at a position in the whole lane; negative if it does not touch the range. */
    public int ofWhole(int position) {
        if (position < first) {
            return Arrays.binarySearch(before, position);
        }
        return position < last ? before.length + position - first : -1;
    }

    @Override
    public int size() {
        return before.length + last - first;
    }

    /** None: a range is touched by no event without a date. */
    @Override
    public int undatedCount() {
        return 0;
    }

    @Override
    public int undated(int i) {
        throw new IndexOutOfBoundsException(i);
    }

    @Override
    public int event(int position) {
        return whole.event(inWhole(position));
    }

    @Override
    public long start(int position) {
        return whole.start(inWhole(position));
    }

    @Override
    public long end(int position) {
        return whole.end(inWhole(position));
    }

    @Override
    public int importance(int position) {
        return whole.importance(inWhole(position));
    }

    @Override
    public boolean fadesIn(int position) {
        return whole.fadesIn(inWhole(position));
    }

    @Override
    public boolean fadesOut(int position) {
        return whole.fadesOut(inWhole(position));
    }

    @Override
    public int position(long second) {
        int position = whole.position(second);
        if (position >= first) {
            return before.length + Math.min(position, last) - first;
        }
        int found = Arrays.binarySearch(before, position);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public int important(int begin, int end) {
        return importantUpTo(end) - importantUpTo(begin);
    }

    private int importantUpTo(int position) {
        return position <= before.length
                ? importantBefore[position]
                : importantBefore[before.length] + whole.important(first, inWhole(position));
    }

    @Override
    public int kind(int position) {
        return whole.kind(inWhole(position));
    }

    @Override
    public int kinds() {
        return whole.kinds();
    }

    @Override
    public void addKinds(int begin, int end, float[] counts, int at) {
        kindsBefore.add(Math.min(begin, before.length), Math.min(end, before.length), counts, at);
        if (end > before.length) {
            whole.addKinds(inWhole(Math.max(begin, before.length)), inWhole(end), counts, at);
        }
    }

    @Override
    public VagueStarts vague(boolean importantOnly) {
        VagueStarts known = importantOnly ? importantVague : vague;
        if (known != null) {
            return known;
        }
        VagueStarts made = whole.vague(importantOnly).within(from, to);
        if (importantOnly) {
            importantVague = made;
        } else {
            vague = made;
        }
        return made;
    }

    @Override
    public double @Nullable [] laterKinds(long second) {
        if (second >= from && second <= to) {
            // What lies on both sides of a second of the range touches the range.
            return whole.laterKinds(second);
        }
        VagueKinds all = whole.vagueKinds();
        int events = all == null ? 0 : vague(false).across(second);
        return all == null || events == 0 ? null : all.later(second, from, to, events);
    }

    @Override
    public int touching(long begin, long end) {
        return position(end) - endedBefore(begin + 1);
    }

    private int endedBefore(long second) {
        if (second <= from) {
            return 0;
        }
        if (second <= to) {
            // What begins after the range has not ended by then, and what ended before it is not in it.
            return whole.endedBefore(second) - whole.endedBefore(from + 1);
        }
        return size() - (beyond.size() - beyond.before(second));
    }
}
