package nenpyo.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * Finds an event by its id: an open-addressed table of 32 bits of the id's hash and the event's index, eight bytes a slot.
 *
 * <p>The hash is a polynomial over the characters modulo 2⁶¹−1 at a point drawn once per process, so that no file can be written
 * whose ids all meet in one slot, as they can for {@code String.hashCode}. Rejected: a hash map of strings, ten times the memory.
 */
final class IdIndex {
    private static final long PRIME = (1L << 61) - 1;
    private static final long POINT = new SplittableRandom().nextLong(1L << 32, PRIME);
    private static final long EMPTY = -1;

    private long[] slots = emptySlots(64);
    private int size;

    /** The index put for the id, or −1. */
    int find(String id, IntFunction<String> idAt) {
        int hash = hash(id);
        for (int slot = hash & (slots.length - 1); slots[slot] != EMPTY; slot = (slot + 1)
                & (slots.length - 1)) {
            int index = (int) slots[slot];
            if ((int) (slots[slot] >>> 32) == hash && idAt.apply(index).equals(id)) {
                return index;
            }
        }
        return -1;
    }

    /** Puts an id that is not there yet; the index is not negative. */
    void put(String id, int index) {
        if (size * 2 >= slots.length) {
            grow();
        }
        insert((long) hash(id) << 32 | index);
        size++;
    }

    private void insert(long entry) {
        int slot = (int) (entry >>> 32) & (slots.length - 1);
        while (slots[slot] != EMPTY) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
    }

    private void grow() {
        long[] old = slots;
        slots = emptySlots(old.length * 2);
        for (long entry : old) {
            if (entry != EMPTY) {
                insert(entry);
            }
        }
    }

    private static long[] emptySlots(int count) {
        long[] slots = new long[count];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    private static int hash(String id) {
        long hash = id.length();
        for (int i = 0; i < id.length(); i++) {
            hash = times(hash, POINT) + id.charAt(i) + 1;
            hash = hash >= PRIME ? hash - PRIME : hash;
        }
        return (int) (hash ^ hash >>> 32);
    }

    /** The product modulo 2⁶¹−1, by folding its high part onto its low one. */
    private static long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        long sum = (low & PRIME) + (low >>> 61 | high << 3);
        return sum >= PRIME ? sum - PRIME : sum;
    }
}
