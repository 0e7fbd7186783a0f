package nenpyo.layout;

/** Arithmetic of seconds that stays within a {@code long}: dates reach to a third of it. */
final class Seconds {
    private Seconds() {}

    /** The sum, or the nearest there is. */
    static long plus(long second, long more) {
        long sum = second + more;
        boolean overflows = ((second ^ sum) & (more ^ sum)) < 0;
        return overflows ? more > 0 ? Long.MAX_VALUE : Long.MIN_VALUE : sum;
    }

    /** The first whole second at or after so many px. */
    static long ofWidth(double px, double secondsPerPixel) {
        return (long) Math.ceil(px * secondsPerPixel);
    }
}
