package nenpyo.evidence;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * Says where in a text a pattern can stand with at most so many edits, and everywhere else it cannot: {@code k} edits leave
 * all but {@code k} pieces of the pattern untouched (Wu and Manber 1992), and those stand at most {@code k} units from where
 * they would without any. So only where enough pieces stand verbatim near one such place must be looked. There are more than
 * {@code k + 1} pieces where they stay long enough to be rare, since one short word of English alone stands everywhere.
 * Nothing within the bound is lost; where pieces are everywhere, all is looked at.
 */
final class PieceFilter {
    /** Units of a piece by which it is looked up; every piece has as many. */
    static final int SEED = 4;
    /** Units of a piece where there are more pieces than there must be. */
    private static final int USUAL = 5;
    /** A bucket of the counts has so many units, as a power of two. */
    private static final int SHIFT = 6;
    private static final int SLOTS = 1 << 14;
    private static final int CHECK_EVERY = 1 << 20;

    private final char[] pattern;
    private final int bound;
    /** How many pieces are left verbatim at the least. */
    private final int untouched;
    /** In how many adjoining buckets those of one place are. */
    private final int wide;
    private final int[] starts;
    private final int[] lengths;
    /** The first piece of each hash, and the next of each piece; −1 for none. */
    private final int[] first = new int[SLOTS];
    private final int[] next;

    PieceFilter(char[] pattern, int bound) {
        this.pattern = pattern;
        this.bound = bound;
        int pieces = Math.clamp(pattern.length / USUAL, bound + 1, 2 * bound + 2);
        untouched = pieces - bound;
        wide = (2 * bound + (1 << SHIFT) - 1 >> SHIFT) + 1;
        starts = new int[pieces];
        lengths = new int[pieces];
        next = new int[pieces];
        Arrays.fill(first, -1);
        for (int i = 0; i < pieces; i++) {
            starts[i] = (int) ((long) i * pattern.length / pieces);
            lengths[i] = (int) ((long) (i + 1) * pattern.length / pieces) - starts[i];
            if (lengths[i] < SEED) {
                throw new IllegalArgumentException("a piece of " + lengths[i] + " units");
            }
            int slot = slot(seed(pattern, starts[i]));
            next[i] = first[slot];
            first[slot] = i;
        }
    }

    /**
     * Looks through the stretches that the pattern can stand in.
     *
     * @throws CancellationException if the thread was interrupted
     */
    void search(FoldedText text, EditColumns columns, EditColumns.Hits hits) {
        int[] counts = counts(text);
        int length = text.length();
        int from = 0;
        int to = 0;
        int standing = 0;
        for (int bucket = 0; bucket < counts.length; bucket++) {
            standing += counts[bucket] - (bucket < wide ? 0 : counts[bucket - wide]);
            if (standing < untouched) {
                continue;
            }
            long first = ((long) bucket - wide + 1 << SHIFT) - pattern.length - bound;
            long last = ((long) bucket + 1 << SHIFT) + 2L * bound;
            if (first > to) {
                columns.search(text.units(), from, to, hits);
                stopIfInterrupted();
                from = (int) first;
            }
            to = (int) Math.min(length, last);
        }
        columns.search(text.units(), from, to, hits);
    }

    /**
     * How many pieces stand where the pattern would begin, but for edits, at the units of a bucket. Those of one place are at
     * most {@code 2k} units apart.
     */
    private int[] counts(FoldedText text) {
        char[] units = text.units();
        int length = text.length();
        // A pattern may seem to begin before the text: all is moved by its length.
        int[] counts = new int[(int) ((long) length + pattern.length >> SHIFT) + 1];
        long seed = 0;
        for (int i = 0; i < length; i++) {
            seed = seed << 16 | units[i];
            int piece = first[slot(seed)];
            if (piece >= 0 && i >= SEED - 1) {
                count(counts, units, length, i - SEED + 1, piece);
            }
            if (i % CHECK_EVERY == 0) {
                stopIfInterrupted();
            }
        }
        return counts;
    }

    private void count(int[] counts, char[] units, int length, int at, int firstPiece) {
        for (int piece = firstPiece; piece >= 0; piece = next[piece]) {
            int end = at + lengths[piece];
            if (end <= length && Arrays.equals(units, at, end, pattern, starts[piece],
                    starts[piece] + lengths[piece])) {
                counts[at - starts[piece] + pattern.length >> SHIFT]++;
            }
        }
    }

    private static long seed(char[] units, int at) {
        long seed = 0;
        for (int i = at; i < at + SEED; i++) {
            seed = seed << 16 | units[i];
        }
        return seed;
    }

    private static int slot(long seed) {
        return (int) ((seed * 0x9E3779B97F4A7C15L) >>> 50);
    }

    private static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the search was given up");
        }
    }
}
