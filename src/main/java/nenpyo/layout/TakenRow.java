package nenpyo.layout;

import java.util.Arrays;

/** What is taken of a row while it is filled: stretches of time in ascending order, of which none overlap. */
final class TakenRow {
    private long[] froms = new long[16];
    private long[] tos = new long[16];
    private int size;

    /** Whether nothing is taken of a stretch, from its first second to the first one after it. */
    boolean isFree(long from, long to) {
        int after = firstEndingAfter(from);
        return after == size || froms[after] >= to;
    }

    /** Takes a stretch that is free. */
    void put(long from, long to) {
        if (size == froms.length) {
            froms = Arrays.copyOf(froms, 2 * size);
            tos = Arrays.copyOf(tos, 2 * size);
        }
        int at = firstEndingAfter(from);
        System.arraycopy(froms, at, froms, at + 1, size - at);
        System.arraycopy(tos, at, tos, at + 1, size - at);
        froms[at] = from;
        tos[at] = to;
        size++;
    }

    private int firstEndingAfter(long second) {
        return firstAfter(tos, size, second);
    }

    /** The first place, of so many, where there is more than a number; as many as there are if there is none. */
    static int firstAfter(long[] ascending, int size, long number) {
        // No two stretches of a row end together.
        int place = Arrays.binarySearch(ascending, 0, size, number);
        return place < 0 ? -place - 1 : place + 1;
    }
}
