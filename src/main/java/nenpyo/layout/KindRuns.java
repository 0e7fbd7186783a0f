package nenpyo.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nenpyo.drawing.Icons;
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
        List<Heap> runs = new ArrayList<>();
        List<Heap> counted = heaps.stream().filter(heap -> heap.count() > 0).toList();
        new KindRuns(counts).join(counted, JOINED_BITS, runs);
        return runs;
    }

    private void join(List<Heap> heaps, int bits, List<Heap> to) {
        int begin = 0;
        while (begin < heaps.size()) {
            int end = begin + 1;
            while (end < heaps.size() && block(heaps.get(end), bits) == block(heaps.get(begin), bits)) {
                end++;
            }
            List<Heap> block = heaps.subList(begin, end);
            if (bits == 0 || block.size() == 1) {
                to.addAll(block);
            } else if (block.stream().map(heap -> new HashSet<>(signs(heap))).distinct().count() == 1) {
                to.add(counts.joined(block.getFirst(), block.getLast()));
            } else {
                join(block, bits - 1, to);
            }
            begin = end;
        }
    }

    private long block(Heap heap, int bits) {
        return counts.cluster(heap.first()) >> bits;
    }

    /**
     * The most frequent signs, until they make half of a heap. What has no kind, or one without a sign of its own, is an event
     * as such, as where it is shown singly.
     */
    static List<Outline> signs(Heap heap) {
        List<KindCount> kinds = heap.kinds().ranked();
        List<Outline> known = new ArrayList<>();
        int[] events = new int[kinds.size() + 1];
        int unsaid = heap.count();
        for (KindCount kind : kinds) {
            add(Icons.kind(kind.kind()), kind.count(), known, events);
            unsaid -= kind.count();
        }
        add(Icons.kind("event"), unsaid, known, events);
        List<Outline> signs = new ArrayList<>();
        int said = 0;
        while (signs.size() < SIGNS_MOST && 2 * said <= heap.count()) {
            int next = greatest(events);
            if (events[next] == 0) {
                break;
            }
            signs.add(known.get(next));
            said += events[next];
            events[next] = 0;
        }
        return signs;
    }

    private static void add(Outline sign, int many, List<Outline> known, int[] events) {
        int at = known.indexOf(sign);
        if (at < 0) {
            at = known.size();
            known.add(sign);
        }
        events[at] += many;
    }

    private static int greatest(int[] numbers) {
        int greatest = 0;
        for (int i = 1; i < numbers.length; i++) {
            greatest = numbers[i] > numbers[greatest] ? i : greatest;
        }
        return greatest;
    }
}
