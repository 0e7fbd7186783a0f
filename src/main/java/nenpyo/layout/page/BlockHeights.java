package nenpyo.layout.page;

/**
 * Sums of the heights of blocks that change one at a time: a tree of partial sums (P. Fenwick, 1994), in which changing one
 * and summing up to one both take as many steps as the number of blocks has bits.
 */
final class BlockHeights {
    private final int[] heights;
    private final long[] tree;

    BlockHeights(int[] heights) {
        this.heights = heights.clone();
        tree = new long[heights.length + 1];
        for (int i = 1; i < tree.length; i++) {
            tree[i] += heights[i - 1];
            int parent = i + (i & -i);
            if (parent < tree.length) {
                tree[parent] += tree[i];
            }
        }
    }

    int of(int block) {
        return heights[block];
    }

    void set(int block, int height) {
        int more = height - heights[block];
        heights[block] = height;
        for (int i = block + 1; more != 0 && i < tree.length; i += i & -i) {
            tree[i] += more;
        }
    }

    /** The heights of all blocks before one; of all of them for their number. */
    long before(int block) {
        long sum = 0;
        for (int i = block; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /** The block that lies at a height; the first or last one where that is beyond them. */
    int at(long height) {
        int block = 0;
        long left = height;
        for (int step = Integer.highestOneBit(heights.length); step > 0; step >>= 1) {
            if (block + step <= heights.length && tree[block + step] <= left) {
                block += step;
                left -= tree[block];
            }
        }
        return Math.min(block, heights.length - 1);
    }
}
