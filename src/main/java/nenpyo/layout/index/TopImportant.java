package nenpyo.layout.index;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * The most important events of any stretch of positions, read off the greatest of each block of positions and of each pair
 * of blocks above. One order holds for all stretches, so what is among the first of a long stretch is among the first of
 * every part of it: coming closer takes no label away. Immutable.
 *
 * <p>Events of one importance are ordered by a number scattered from their own seconds: rejected was to take the earliest
 * first, which labels the left end of every crowded place and leaves the rest bare.
 */
public final class TopImportant implements Ranking {
    private static final int BLOCK = 32;
    private static final int IMPORTANCE_SHIFT = 60;

    private final WholeIndex index;
    /** The position of the greatest of two nodes each, the root at 1; the leaves are blocks. */
    private final int[] tree;
    private final int leaves;

    public TopImportant(WholeIndex index) {
        this.index = index;
        int blocks = Math.max(1, (index.size() + BLOCK - 1) / BLOCK);
        leaves = Integer.highestOneBit(2 * blocks - 1);
        tree = new int[2 * leaves];
        Arrays.fill(tree, -1);
        for (int block = 0; block < blocks; block++) {
            tree[leaves + block] = greatest(block * BLOCK, Math.min(index.size(), (block + 1) * BLOCK));
        }
        for (int node = leaves - 1; node > 0; node--) {
            tree[node] = greater(tree[2 * node], tree[2 * node + 1]);
        }
    }

    @Override
    public boolean precedes(int position, int other) {
        long rank = rank(position);
        long otherRank = rank(other);
        return rank == otherRank ? position < other : rank > otherRank;
    }

    @Override
    public int[] first(int from, int to, int most) {
        int[] found = new int[Math.clamp(to - from, 0, most)];
        PriorityQueue<Stretch> open = new PriorityQueue<>(
                (a, b) -> a.best == b.best ? 0 : precedes(a.best, b.best) ? -1 : 1);
        offer(open, from, to);
        for (int i = 0; i < found.length; i++) {
            Stretch next = open.remove();
            found[i] = next.best;
            offer(open, next.from, next.best);
            offer(open, next.best + 1, next.to);
        }
        return found;
    }

    private void offer(PriorityQueue<Stretch> open, int from, int to) {
        if (from < to) {
            open.add(new Stretch(from, to, greatestOf(from, to)));
        }
    }

    /** Positions not yet looked into, and the greatest of them. */
    private record Stretch(int from, int to, int best) {}

    /** The position of the greatest from one up to another, or −1 if there is none between them. */
    private int greatestOf(int from, int to) {
        int firstBlock = (from + BLOCK - 1) / BLOCK;
        int lastBlock = to / BLOCK;
        if (firstBlock >= lastBlock) {
            return greatest(from, to);
        }
        int best = greater(greatest(from, firstBlock * BLOCK), greatest(lastBlock * BLOCK, to));
        int low = leaves + firstBlock;
        int high = leaves + lastBlock;
        while (low < high) {
            if ((low & 1) == 1) {
                best = greater(best, tree[low++]);
            }
            if ((high & 1) == 1) {
                best = greater(best, tree[--high]);
            }
            low >>= 1;
            high >>= 1;
        }
        return best;
    }

    private int greatest(int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            best = greater(best, i);
        }
        return best;
    }

    private int greater(int a, int b) {
        return b < 0 || a >= 0 && precedes(a, b) ? a : b;
    }

    private long rank(int position) {
        return (long) index.importance(position) << IMPORTANCE_SHIFT
                | scattered(index.start(position), index.end(position)) >>> Long.SIZE - IMPORTANCE_SHIFT;
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014) over both seconds. */
    private static long scattered(long start, long end) {
        long bits = start ^ Long.rotateLeft(end, 32);
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }

    /** What it takes of memory beside the index, roughly, in bytes. */
    public long bytes() {
        return 4L * tree.length;
    }
}
