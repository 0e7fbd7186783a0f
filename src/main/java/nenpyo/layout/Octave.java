package nenpyo.layout;

/**
 * A power-of-two range of resolutions: from half of {@link #secondsPerPixel()} (exclusive) up to it (inclusive). What is
 * arranged for an octave holds in all of it.
 *
 * @param exponent of two, of the coarse end in seconds per px
 */
public record Octave(int exponent) {
    /** The octave that an exact resolution lies in. */
    public static Octave of(double secondsPerPixel) {
        int exponent = Math.getExponent(secondsPerPixel);
        return new Octave(Math.scalb(1.0, exponent) < secondsPerPixel ? exponent + 1 : exponent);
    }

    /** The coarse end: the most seconds that a px stands for within the octave. */
    public double secondsPerPixel() {
        return Math.scalb(1.0, exponent);
    }
}
