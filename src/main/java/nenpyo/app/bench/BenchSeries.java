package nenpyo.app.bench;

import java.util.Arrays;

/** One movement in equal steps, and how long each of them took. */
public final class BenchSeries {
    private final String name;
    private final long[] sorted;
    private final long sum;
    private final long wall;
    private final long allocated;
    private final Shown shown;

    /**
     * How the events in view were shown, summed over the steps.
     *
     * @param single with a mark of their own
     * @param clustered within counted clusters
     * @param density within densities
     * @param inView how many there were to show
     */
    public record Shown(long single, long clustered, long density, long inView) {
        /** Nothing to show. */
        public static final Shown NOTHING = new Shown(0, 0, 0, 0);

        public Shown plus(Shown other) {
            return new Shown(single + other.single, clustered + other.clustered, density + other.density,
                    inView + other.inView);
        }
    }

    /**
     * @param nanos of each step, at least one
     * @param wall from the beginning of the first step to the end of the last, by a clock of its own, nanoseconds; without what
     *     a hand held down before a step
     * @param allocated bytes that the window's thread allocated during all of them, not in between
     */
    public BenchSeries(String name, long[] nanos, long wall, long allocated, Shown shown) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("a series of no steps: " + name);
        }
        this.name = name;
        this.sorted = nanos.clone();
        Arrays.sort(sorted);
        this.sum = Arrays.stream(nanos).sum();
        this.wall = wall;
        this.allocated = allocated;
        this.shown = shown;
    }

    public String name() {
        return name;
    }

    public int steps() {
        return sorted.length;
    }

    /** The shortest time within which a share of the steps ended, ms (nearest rank); 1 for the longest of all. */
    public double percentileMs(double share) {
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)] / 1e6;
    }

    /** All steps together, ms. */
    public double sumMs() {
        return sum / 1e6;
    }

    /** From the beginning of the first step to the end of the last, ms. */
    public double wallMs() {
        return wall / 1e6;
    }

    /** What the window's thread allocated for a step, bytes, on average. */
    public long allocatedPerStep() {
        return allocated / sorted.length;
    }

    public Shown shown() {
        return shown;
    }
}
