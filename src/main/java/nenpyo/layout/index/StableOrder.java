package nenpyo.layout.index;

/** The order of numbers: a radix sort by digits of eleven bits that leaves equal ones as they came. */
final class StableOrder {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;

    private StableOrder() {}

    /** The places of keys from the least to the greatest; equal keys in the order in which they came. */
    static int[] of(long[] keys) {
        int[] order = new int[keys.length];
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            order[i] = i;
            least = Math.min(least, keys[i]);
            greatest = Math.max(greatest, keys[i]);
        }
        // What all keys share is not sorted by: seconds of one century differ in 32 bits.
        int bits = keys.length == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(greatest - least);
        int[] spare = new int[keys.length];
        for (int shift = 0; shift < bits; shift += BITS) {
            distribute(keys, least, shift, order, spare);
            int[] sorted = spare;
            spare = order;
            order = sorted;
        }
        return order;
    }

    /** Numbers in ascending order. */
    static long[] sorted(long[] keys) {
        int[] order = of(keys);
        long[] sorted = new long[keys.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = keys[order[i]];
        }
        return sorted;
    }

    private static void distribute(long[] keys, long least, int shift, int[] from, int[] to) {
        int[] ends = new int[DIGITS + 1];
        for (long key : keys) {
            ends[digit(key - least, shift) + 1]++;
        }
        for (int d = 0; d < DIGITS; d++) {
            ends[d + 1] += ends[d];
        }
        for (int place : from) {
            to[ends[digit(keys[place] - least, shift)]++] = place;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & DIGITS - 1;
    }
}
