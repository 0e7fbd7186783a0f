package nenpyo.model;

import java.util.function.IntPredicate;

/** Search by halves. Not for the innermost loops of an arrangement, which have it written out. */
public final class Bisection {
    private Bisection() {}

    /**
     * The first index for which something holds.
     *
     * @param size the indices are from 0 to this, exclusive
     * @param reached holds from some index on for all that follow
     * @return {@code size} where it holds for none
     */
    public static int first(int size, IntPredicate reached) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
