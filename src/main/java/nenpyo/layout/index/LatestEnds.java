package nenpyo.layout.index;

import java.util.Arrays;

/**
 * Finds what goes on after a second, by the latest end of each block of positions and of each pair of blocks above. Immutable.
 */
final class LatestEnds {
    private static final int BLOCK = 32;

    private final long[] ends;
    /** The latest end of two nodes each, the root at 1; the leaves are blocks. */
    private final long[] tree;
    private final int leaves;

    /** @param ends by position; not copied */
    LatestEnds(long[] ends) {
        this.ends = ends;
        int blocks = Math.max(1, (ends.length + BLOCK - 1) / BLOCK);
        leaves = Integer.highestOneBit(2 * blocks - 1);
        tree = new long[2 * leaves];
        Arrays.fill(tree, Long.MIN_VALUE);
        for (int i = 0; i < ends.length; i++) {
            int leaf = leaves + i / BLOCK;
            tree[leaf] = Math.max(tree[leaf], ends[i]);
        }
        for (int node = leaves - 1; node > 0; node--) {
            tree[node] = Math.max(tree[2 * node], tree[2 * node + 1]);
        }
    }

    /** The positions from one up to another that end after a second, in order. */
    int[] after(int from, int to, long second) {
        Found found = new Found();
        collect(1, 0, leaves * BLOCK, new Sought(from, to, second), found);
        return Arrays.copyOf(found.positions, found.size);
    }

    private record Sought(int from, int to, long second) {}

    private static final class Found {
        private int[] positions = new int[BLOCK];
        private int size;

        void add(int position) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, 2 * size);
            }
            positions[size++] = position;
        }
    }

    /** Looks through a node, which has so many positions from a first one on. */
    private void collect(int node, int first, int length, Sought sought, Found to) {
        if (tree[node] <= sought.second || first >= sought.to || first + length <= sought.from) {
            return;
        }
        if (node >= leaves) {
            for (int i = Math.max(first, sought.from); i < Math.min(first + length, sought.to); i++) {
                if (ends[i] > sought.second) {
                    to.add(i);
                }
            }
            return;
        }
        collect(2 * node, first, length / 2, sought, to);
        collect(2 * node + 1, first + length / 2, length / 2, sought, to);
    }

    /** What it takes of memory beside the ends, roughly, in bytes. */
    long bytes() {
        return 8L * tree.length;
    }
}
