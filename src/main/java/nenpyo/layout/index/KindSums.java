package nenpyo.layout.index;

/**
 * Of vague dates in the order in which they begin, or end: how many of those before a place would begin after a second, by
 * kind, if each went on beginning at its rate up to its end, and less than nothing after that. Sums are kept from block to
 * block. Immutable.
 */
final class KindSums {
    private static final int BLOCK_LEAST = 16;

    private final LikeDates dates;
    private final DateKinds kinds;
    private final int[] order;
    private final int many;
    /** How many dates; no fewer than kinds, so that sums take no more room than dates. */
    private final int length;
    /** For each block, the events a second of each kind of all dates before it. */
    private final double[] rates;
    /** The same times the ends of the dates. */
    private final double[] ends;

    /**
     * @param order the places of the dates; not copied
     * @param many codes of kinds are less
     */
    KindSums(LikeDates dates, DateKinds kinds, int[] order, int many) {
        this.dates = dates;
        this.kinds = kinds;
        this.order = order;
        this.many = many;
        this.length = Math.max(BLOCK_LEAST, many);
        int blocks = order.length / length + 1;
        rates = new double[blocks * many];
        ends = new double[blocks * many];
        for (int block = 1; block < blocks; block++) {
            System.arraycopy(rates, (block - 1) * many, rates, block * many, many);
            System.arraycopy(ends, (block - 1) * many, ends, block * many, many);
            for (int i = (block - 1) * length; i < block * length; i++) {
                for (int entry = kinds.first(order[i]); entry < kinds.first(order[i] + 1); entry++) {
                    int at = block * many + kinds.kind(entry);
                    double rate = rate(order[i], entry);
                    rates[at] += rate;
                    ends[at] += rate * dates.end(order[i]);
                }
            }
        }
    }

    private double rate(int date, int entry) {
        return kinds.events(entry) / (double) (dates.end(date) - dates.start(date));
    }

    /** Adds to sums by kind those of the dates before a place, so often. */
    void add(int place, long second, double times, double[] to) {
        int block = place / length;
        for (int kind = 0; kind < many; kind++) {
            to[kind] += times * (ends[block * many + kind] - rates[block * many + kind] * second);
        }
        for (int i = block * length; i < place; i++) {
            double after = times * (dates.end(order[i]) - second);
            for (int entry = kinds.first(order[i]); entry < kinds.first(order[i] + 1); entry++) {
                to[kinds.kind(entry)] += after * rate(order[i], entry);
            }
        }
    }

    /** What it takes of memory beside the dates, roughly, in bytes. */
    long bytes() {
        return 4L * order.length + 8L * (rates.length + ends.length);
    }
}
