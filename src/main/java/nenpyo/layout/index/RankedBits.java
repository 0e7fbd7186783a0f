package nenpyo.layout.index;

import java.util.function.IntPredicate;

/** A set of positions that tells how many of them lie before another. Immutable. */
final class RankedBits {
    private final long[] words;
    private final int[] before;

    private RankedBits(long[] words) {
        this.words = words;
        this.before = new int[words.length];
        for (int w = 1; w < words.length; w++) {
            before[w] = before[w - 1] + Long.bitCount(words[w - 1]);
        }
    }

    /** The positions below a size for which a test holds. */
    static RankedBits of(int size, IntPredicate test) {
        long[] words = new long[size / Long.SIZE + 1];
        for (int i = 0; i < size; i++) {
            if (test.test(i)) {
                words[i / Long.SIZE] |= 1L << i;
            }
        }
        return new RankedBits(words);
    }

    /** How many positions of the set lie before one, which is at most the size. */
    int before(int position) {
        int word = position / Long.SIZE;
        return before[word] + Long.bitCount(words[word] & (1L << position) - 1);
    }

    long bytes() {
        return 12L * words.length;
    }
}
