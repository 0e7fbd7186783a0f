package nenpyo.layout.index;

/**
 * How many events are of each kind, from one position up to another: the kind at each position, and sums from block to block.
 * Immutable.
 */
final class KindCounts {
    private static final int BLOCK = 128;

    private final byte[] kinds;
    private final int size;
    private final int many;
    /** For each block, how many of each kind lie before it. */
    private final int[] before;

    /**
     * @param kinds the code of a kind by position; not copied
     * @param many codes are less
     */
    KindCounts(byte[] kinds, int many) {
        this.kinds = kinds;
        this.size = kinds.length;
        this.many = many;
        this.before = new int[(size / BLOCK + 1) * many];
        for (int block = 1; block * BLOCK <= size; block++) {
            System.arraycopy(before, (block - 1) * many, before, block * many, many);
            for (int position = (block - 1) * BLOCK; position < block * BLOCK; position++) {
                before[block * many + kinds[position]]++;
            }
        }
    }

    /** The code at a position. */
    int at(int position) {
        return kinds[position];
    }

    /** Codes are less than this. */
    int many() {
        return many;
    }

    /** Adds to counts by code, which begin at a place of an array, those from one position up to another. */
    void add(int from, int to, float[] counts, int at) {
        int first = (from + BLOCK - 1) / BLOCK;
        int last = to / BLOCK;
        if (first >= last) {
            walk(from, to, counts, at);
            return;
        }
        walk(from, first * BLOCK, counts, at);
        for (int kind = 0; kind < many; kind++) {
            counts[at + kind] += before[last * many + kind] - before[first * many + kind];
        }
        walk(last * BLOCK, to, counts, at);
    }

    private void walk(int from, int to, float[] counts, int at) {
        for (int position = from; position < to; position++) {
            counts[at + kinds[position]]++;
        }
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return size + 4L * before.length;
    }
}
