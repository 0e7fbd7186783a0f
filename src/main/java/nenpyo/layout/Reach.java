package nenpyo.layout;

/**
 * The stretch of time that a mark takes in a row, alone or with its label, at the coarse end of an octave, where both reach
 * farthest: what does not overlap there overlaps nowhere in the octave.
 *
 * @param from the first second of the mark with what fades in
 * @param to the first second after the mark with what fades out
 * @param bare how wide the mark itself is, px
 * @param secondsPerPixel the resolution
 */
record Reach(long from, long to, double bare, double secondsPerPixel) {
    /** The reach of a mark at an octave. */
    static Reach of(MarkSpan span, Octave octave) {
        double resolution = octave.secondsPerPixel();
        long start = span.from().second();
        long end = Math.max(span.to().second() + (span.to().milli() > 0 ? 1 : 0), start + 1);
        double width = (end - start) / resolution;
        double missing = Math.max(0, Metrics.leastWidth(span) - width) / 2;
        long before = Seconds.ofWidth(missing + (span.fadesIn() ? Metrics.FADE_IN : 0), resolution);
        long after = Seconds.ofWidth(missing + (span.fadesOut() ? Metrics.FADE_OUT : 0), resolution);
        return new Reach(Seconds.plus(start, -before), Seconds.plus(end, after), width + 2 * missing,
                resolution);
    }

    /** The first second of a mark with a label. */
    long from(Placement placement, EventLabel label) {
        return placement == Placement.LEFT ? Seconds.plus(from, -beside(label)) : from;
    }

    /** The first second after a mark with a label, and after the gap to whatever comes next. */
    long to(Placement placement, EventLabel label) {
        return withGap(placement == Placement.RIGHT ? Seconds.plus(to, beside(label)) : to);
    }

    /** The first second after the mark alone, and after the gap to whatever comes next. */
    long toBare() {
        return withGap(to);
    }

    /** Whether the mark is as wide as its label within it. */
    boolean holds(EventLabel label) {
        return bare >= label.inlineWidth() + 2 * Metrics.LABEL_GAP;
    }

    private long beside(EventLabel label) {
        return Seconds.ofWidth(label.stackedWidth() + Metrics.LABEL_GAP, secondsPerPixel);
    }

    private long withGap(long second) {
        return Seconds.plus(second, Seconds.ofWidth(Metrics.ROW_GAP, secondsPerPixel));
    }
}
