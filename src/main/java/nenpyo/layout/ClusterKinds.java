package nenpyo.layout;

import nenpyo.layout.index.LaneIndex;

/** How many of what is counted in each of some clusters is of each kind, by its code. For one thread until it is shared. */
final class ClusterKinds {
    private final int many;
    private final int[] counts;

    /** No counts yet, of so many kinds in so many clusters. */
    ClusterKinds(int many, int clusters) {
        this.many = many;
        this.counts = new int[many * clusters];
    }

    /** Adds the events from one position of an index up to another. */
    void add(LaneIndex index, int cluster, int from, int to) {
        index.addKinds(from, to, counts, cluster * many);
    }

    /** Takes away the events from one position of an index up to another. */
    void remove(LaneIndex index, int cluster, int from, int to) {
        int[] removed = new int[many];
        index.addKinds(from, to, removed, 0);
        for (int kind = 0; kind < many; kind++) {
            counts[cluster * many + kind] -= removed[kind];
        }
    }

    /** Adds a cluster of others. */
    void add(ClusterKinds others, int theirs, int cluster) {
        for (int kind = 0; kind < many; kind++) {
            counts[cluster * many + kind] += others.counts[theirs * many + kind];
        }
    }

    /** Adds so many events of a kind, or takes them away. */
    void add(int cluster, int kind, int events) {
        counts[cluster * many + kind] += events;
    }

    /** The sums of the clusters from one to another, inclusive, by code. */
    int[] sums(int first, int last) {
        int[] sums = new int[many];
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
