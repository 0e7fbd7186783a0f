package nenpyo.layout;

import java.util.Arrays;
import java.util.function.IntConsumer;
import nenpyo.layout.index.LaneIndex;
import nenpyo.layout.index.LimitedIndex;
import nenpyo.layout.index.WholeIndex;
import org.jspecify.annotations.Nullable;

/**
 * The rows of what lasts long on the surface, given once for a lane and all octaves. The longest come first, by powers of
 * two, and among those of one power the important; so coming closer only adds shorter bars between those that are there,
 * and no bar ever changes its row. One row is kept for the important, so that what is merely long cannot fill them all.
 * What finds no row is left to the counts. Immutable.
 *
 * <p>Rejected: rows for each octave in order of importance, which takes a walk over the lane at every octave and moves
 * bars at every one.
 */
final class LongBars {
    /** How many rows there are. */
    static final int ROWS = 3;
    private static final int ROWS_FOR_ALL = 2;
    private static final int CLASSES = Long.SIZE;
    private static final int IMPORTANCES = 6;
    /** What is shorter, 512 seconds, is a bar nowhere. */
    static final int LEAST_CLASS = 9;
    /** The width that a bar has at least where it first is one, px. */
    private static final double FIRST_WIDTH = 512;

    private final WholeIndex index;
    /** By length class and row, the positions of the bars in the order in which they begin; they do not overlap. */
    private final int[][] bars;
    /** How many rows are taken by bars of a class or longer ones. */
    private final int[] rowsFrom;
    /** Where only those are shown that touch a range. */
    private final @Nullable LimitedIndex limited;

    LongBars(WholeIndex index) {
        this.index = index;
        this.limited = null;
        this.bars = new int[CLASSES * ROWS][];
        this.rowsFrom = new int[CLASSES + 1];
        int[][] groups = groups();
        RowTimes[] rows = new RowTimes[ROWS];
        Arrays.setAll(rows, _ -> new RowTimes());
        for (int length = CLASSES - 1; length >= 0; length--) {
            int[][] placed = new int[ROWS][0];
            for (int importance = IMPORTANCES - 1; importance > 0; importance--) {
                place(groups[length * IMPORTANCES + importance], length, importance, rows, placed);
            }
            rowsFrom[length] = rowsFrom[length + 1];
            for (int row = 0; row < ROWS; row++) {
                Arrays.sort(placed[row]);
                bars[length * ROWS + row] = placed[row];
                rowsFrom[length] = placed[row].length > 0
                        ? Math.max(rowsFrom[length], row + 1)
                        : rowsFrom[length];
            }
        }
    }

    private LongBars(LongBars all, LimitedIndex limited) {
        this.index = all.index;
        this.bars = all.bars;
        this.rowsFrom = all.rowsFrom;
        this.limited = limited;
    }

    /**
     * Those that touch a range, each in its row. Rejected: to give the rows that others leave, which takes a walk over the
     * lane, and moves bars.
     *
     * @param range an index of the same lane, by whose positions they are told
     */
    LongBars within(LimitedIndex range) {
        return new LongBars(this, range);
    }

    /** The power of two that a length in seconds, at least 1, reaches. */
    static int lengthClass(long seconds) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(seconds);
    }

    private int[][] groups() {
        int[] sizes = new int[CLASSES * IMPORTANCES];
        for (int i = 0; i < index.size(); i++) {
            sizes[group(i)]++;
        }
        int[][] groups = new int[sizes.length][];
        for (int g = 0; g < groups.length; g++) {
            groups[g] = new int[g < LEAST_CLASS * IMPORTANCES ? 0 : sizes[g]];
        }
        int[] filled = new int[sizes.length];
        for (int i = 0; i < index.size(); i++) {
            int g = group(i);
            if (groups[g].length > 0) {
                groups[g][filled[g]++] = i;
            }
        }
        return groups;
    }

    private int group(int position) {
        return lengthClass(index.end(position) - index.start(position)) * IMPORTANCES
                + index.importance(position);
    }

    /** Gives rows to the events of one length and importance, in the order in which they begin. */
    private void place(int[] group, int length, int importance, RowTimes[] rows, int[][] placed) {
        double resolution = Math.scalb(1.0, length) / FIRST_WIDTH;
        int allowed = importance >= LaneIndex.IMPORTANT ? ROWS : ROWS_FOR_ALL;
        int[][] fresh = new int[ROWS][group.length];
        int[] size = new int[ROWS];
        for (int position : group) {
            long from = Seconds.plus(index.start(position),
                    index.fadesIn(position) ? -Seconds.ofWidth(Metrics.FADE_IN, resolution) : 0);
            double after = (index.fadesOut(position) ? Metrics.FADE_OUT : 0) + Metrics.ROW_GAP;
            long to = Seconds.plus(index.end(position), Seconds.ofWidth(after, resolution));
            for (int row = 0; row < allowed; row++) {
                if (rows[row].take(from, to)) {
                    fresh[row][size[row]++] = position;
                    break;
                }
            }
        }
        for (int row = 0; row < ROWS; row++) {
            rows[row].settle();
            int before = placed[row].length;
            placed[row] = Arrays.copyOf(placed[row], before + size[row]);
            System.arraycopy(fresh[row], 0, placed[row], before, size[row]);
        }
    }

    /** How many rows the bars of a length class and of longer ones take. */
    int rows(int leastClass) {
        return rowsFrom[Math.clamp(leastClass, 0, CLASSES)];
    }

    /** The positions in a row of the bars of a length class or longer that touch a stretch, class by class. */
    void touching(int leastClass, int row, long from, long to, IntConsumer each) {
        for (int length = Math.clamp(leastClass, 0, CLASSES); length < CLASSES; length++) {
            int[] inRow = bars[length * ROWS + row];
            for (int i = firstEndingAfter(inRow, from); i < inRow.length && index.start(inRow[i]) < to; i++) {
                int position = limited == null ? inRow[i] : limited.ofWhole(inRow[i]);
                if (position >= 0) {
                    each.accept(position);
                }
            }
        }
    }

    private int firstEndingAfter(int[] inRow, long second) {
        int low = 0;
        int high = inRow.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (index.end(inRow[middle]) <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What it takes of memory beside the index, roughly, in bytes. */
    long bytes() {
        return Arrays.stream(bars).mapToLong(inRow -> 16 + 4L * inRow.length).sum();
    }
}
