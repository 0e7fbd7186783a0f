package nenpyo.app.synthetic;

/**
 * Random numbers that are the same everywhere: SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number
 * generators", 2014), one independent stream for each number asked for.
 */
final class Chance {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** The stream of a number under a seed. */
    Chance(long seed, long stream) {
        state = mix(mix(seed + GAMMA) + stream * GAMMA);
    }

    /** Any number. */
    long next() {
        state += GAMMA;
        return mix(state);
    }

    /** From 0, inclusive, to a bound from 1 up, exclusive. */
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /** The lesser of two numbers below a bound: the least is the likeliest. */
    int low(int bound) {
        int one = below(bound);
        return Math.min(one, below(bound));
    }

    /** From 0, inclusive, to 1, exclusive. */
    double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** True in so large a share of cases, 0 to 1. */
    boolean in(double share) {
        return unit() < share;
    }

    /** An index, each as likely as its weight; the weights are whole and not all 0. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int at = below(sum);
        int index = 0;
        while (at >= weights[index]) {
            at -= weights[index++];
        }
        return index;
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
