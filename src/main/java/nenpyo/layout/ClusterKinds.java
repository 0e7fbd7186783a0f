package nenpyo.layout;

import nenpyo.layout.index.LaneIndex;
import org.jspecify.annotations.Nullable;

/**
 * How many events of each kind, by its code, begin in each of some clusters: whole ones where dates begin, or shares of those
 * that are vague. For one thread until it is shared.
 */
final class ClusterKinds {
    private final int many;
    private final float[] counts;

    /** No counts yet, of so many kinds in so many clusters. */
    ClusterKinds(int many, int clusters) {
        this.many = many;
        this.counts = new float[many * clusters];
    }

    /** Adds the events from one position of an index up to another. */
    void add(LaneIndex index, int cluster, int from, int to) {
        index.addKinds(from, to, counts, cluster * many);
    }

    /** Takes away the events from one position of an index up to another. */
    void remove(LaneIndex index, int cluster, int from, int to) {
        float[] removed = new float[many];
        index.addKinds(from, to, removed, 0);
        for (int kind = 0; kind < many; kind++) {
            counts[cluster * many + kind] -= removed[kind];
        }
    }

    /** Adds the difference of two numbers of each kind, of which all may be none. */
    void add(double @Nullable [] numbers, double @Nullable [] less, int cluster) {
        if (numbers == null && less == null) {
            return;
        }
        for (int kind = 0; kind < many; kind++) {
            double number = numbers == null ? 0 : numbers[kind];
            counts[cluster * many + kind] += (float) (less == null ? number : number - less[kind]);
        }
    }

    /** Adds a cluster of others; none where there are none. */
    void add(@Nullable ClusterKinds others, int theirs, int cluster) {
        for (int kind = 0; others != null && kind < many; kind++) {
            counts[cluster * many + kind] += others.counts[theirs * many + kind];
        }
    }

    /** Adds so many events of a kind, or takes them away. */
    void add(int cluster, int kind, double events) {
        counts[cluster * many + kind] += (float) events;
    }

    /** The sums of the clusters from one to another, inclusive, by code. */
    float[] sums(int first, int last) {
        float[] sums = new float[many];
        for (int cluster = first; cluster <= last; cluster++) {
            for (int kind = 0; kind < many; kind++) {
                sums[kind] += counts[cluster * many + kind];
            }
        }
        return sums;
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return 4L * counts.length;
    }
}
