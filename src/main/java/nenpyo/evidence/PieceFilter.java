package nenpyo.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.CancellationException;

/**
 * Says where in a text a pattern can stand with at most so many edits, and everywhere else it cannot: of {@code k + 1}
 * pieces of a pattern, {@code k} edits leave one untouched (Wu and Manber 1992), so only the surroundings of pieces that
 * stand there verbatim must be looked at. Nothing within the bound is lost; where pieces are everywhere, all is looked at.
 */
final class PieceFilter {
    /** Units of a piece by which it is looked up; every piece has as many. */
    static final int SEED = 4;
    private static final int SLOTS = 1 << 14;
    private static final int CHECK_EVERY = 1 << 20;

    private final char[] pattern;
    private final int reach;
    private final int[] starts;
    private final int[] lengths;
    /** The first piece of each hash, and the next of each piece; −1 for none. */
    private final int[] first = new int[SLOTS];
    private final int[] next;

    PieceFilter(char[] pattern, int bound) {
        this.pattern = pattern;
        this.reach = pattern.length + 2 * bound;
        int pieces = bound + 1;
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
        int shift = Math.max(6, 32 - Integer.numberOfLeadingZeros(reach - 1));
        BitSet stretches = stretches(text, shift);
        int length = text.length();
        for (int from = stretches.nextSetBit(0); from >= 0;) {
            int to = stretches.nextClearBit(from);
            columns.search(text.units(), from << shift, (int) Math.min(length, (long) to << shift), hits);
            stopIfInterrupted();
            from = stretches.nextSetBit(to);
        }
    }

    private BitSet stretches(FoldedText text, int shift) {
        char[] units = text.units();
        int length = text.length();
        BitSet stretches = new BitSet((length >> shift) + 1);
        long seed = 0;
        for (int i = 0; i < length; i++) {
            seed = seed << 16 | units[i];
            int piece = first[slot(seed)];
            if (piece >= 0 && i >= SEED - 1) {
                mark(stretches, units, length, i - SEED + 1, piece, shift);
            }
            if (i % CHECK_EVERY == 0) {
                stopIfInterrupted();
            }
        }
        return stretches;
    }

    private void mark(BitSet stretches, char[] units, int length, int at, int firstPiece, int shift) {
        int bound = starts.length - 1;
        for (int piece = firstPiece; piece >= 0; piece = next[piece]) {
            int end = at + lengths[piece];
            if (end <= length && Arrays.equals(units, at, end, pattern, starts[piece],
                    starts[piece] + lengths[piece])) {
                int from = Math.max(0, at - starts[piece] - bound);
                int to = Math.min(length, at - starts[piece] + pattern.length + bound);
                stretches.set(from >> shift, (Math.max(from, to - 1) >> shift) + 1);
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
