package nenpyo.model;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/**
 * Finds an event by its id: an open-addressed table of 32 bits of the id's hash and the event's index, eight
 * bytes a slot.
 *
 * <p>The hash is a polynomial over the characters modulo 2⁶¹−1 at a point drawn once per process, so that no
 * file can be written whose ids all meet in one slot, as they can for {@code String.hashCode}. Rejected: a
 * hash map of strings, ten times the memory.
 */
final class IdIndex {
    private static final long PRIME = (1L << 61) - 1;
    private static final long POINT = new SplittableRandom().nextLong(1L << 32, PRIME);
    private static final long EMPTY = -1;

    private long[] slots = emptySlots(64);
    private int size;

    /** The index put for the id, or −1. */
    int find(String id, IntFunction<String> idAt) {
        return find(id, hash(id), idAt);
    }

    /** Puts an id, unless it is there; says whether it was not. The index is not negative. */
    boolean put(String id, int index, IntFunction<String> idAt) {
        int hash = hash(id);
        if (find(id, hash, idAt) >= 0) {
            return false;
        }
        if (size * 2 >= slots.length) {
            grow();
        }
        insert((long) hash << 32 | index);
        size++;
        return true;
    }

    private int find(String id, int hash, IntFunction<String> idAt) {
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != EMPTY; slot = (slot + 1) & mask) {
            int index = (int) slots[slot];
            if ((int) (slots[slot] >>> 32) == hash && idAt.apply(index).equals(id)) {
                return index;
            }
        }
        return -1;
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
