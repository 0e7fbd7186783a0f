package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Outline;
import nenpyo.layout.LaneCounts.Heap;

/**
 * Joins what stands side by side and is of the same kinds, in twos and fours that are counted from the epoch: so signs stand
 * close where kinds change and far apart where they do not, and stay where they are while the view moves.
 */
final class KindRuns {
    private static final int JOINED_BITS = 2;
    static final int SIGNS_MOST = 3;

    private final LaneCounts counts;

    private KindRuns(LaneCounts counts) {
        this.counts = counts;
    }

    /** The heaps of counts, as far as they can be joined. */
    static List<Heap> of(LaneCounts counts, List<Heap> heaps) {
        List<Signed> signed = new ArrayList<>(heaps.size());
        for (Heap heap : heaps) {
            signed.add(new Signed(heap, signs(heap)));
        }
        List<Heap> runs = new ArrayList<>();
        new KindRuns(counts).join(signed, JOINED_BITS, runs);
        return runs;
    }

    private record Signed(Heap heap, List<Outline> signs) {
        boolean hasSignsOf(Signed other) {
            if (signs.size() != other.signs.size()) {
                return false;
            }
            for (Outline sign : signs) {
                if (!other.has(sign)) {
                    return false;
                }
            }
            return true;
        }

        /** By identity: there is one outline for each sign, and to compare all that is in it takes long. */
        @SuppressWarnings("ReferenceEquality")
        private boolean has(Outline sign) {
            for (Outline own : signs) {
                if (own == sign) {
                    return true;
                }
            }
            return false;
        }
    }

    private void join(List<Signed> heaps, int bits, List<Heap> to) {
        int begin = 0;
        while (begin < heaps.size()) {
            int end = begin + 1;
            boolean same = true;
            while (end < heaps.size() && block(heaps.get(end), bits) == block(heaps.get(begin), bits)) {
                same &= heaps.get(end).hasSignsOf(heaps.get(begin));
                end++;
            }
            if (bits == 0 || end - begin == 1) {
                heaps.subList(begin, end).forEach(one -> to.add(one.heap));
            } else if (same) {
                to.add(counts.joined(heaps.get(begin).heap, heaps.get(end - 1).heap));
            } else {
                join(heaps.subList(begin, end), bits - 1, to);
            }
            begin = end;
        }
    }

    private long block(Signed heap, int bits) {
        return counts.cluster(heap.heap.first()) >> bits;
    }

    /** The signs of a heap. */
    static List<Outline> signs(Heap heap) {
        return heap.kinds().signs(heap.expected(), SIGNS_MOST);
    }
}
