package nenpyo.time;

/**
 * Where a date lies on the time line: it may reach from {@code earliest} (inclusive) to {@code latest} (exclusive), and
 * certainly covers {@code coreStart} (inclusive) to {@code coreEnd} (exclusive) where that is not empty.
 *
 * <p>{@code 2009-11} may be anywhere in November and certainly covers nothing; {@code 2015-10/2021-03} certainly covers
 * 2015-11-01 to 2021-03-01. An open or unknown end makes the core's end on that side the same.
 *
 * @param earliest the first moment that may be inside
 * @param coreStart the first moment that is certainly inside; meaningless where the core is empty
 * @param coreEnd the first moment after the certain part; meaningless where the core is empty
 * @param latest the first moment that is certainly after
 */
public record Extent(Bound earliest, Bound coreStart, Bound coreEnd, Bound latest) {
    /** Somewhere within the half-open span, certain of no part of it. */
    public static Extent within(Moment from, Moment to) {
        return new Extent(new Bound.At(from), new Bound.At(to), new Bound.At(from), new Bound.At(to));
    }

    /** Somewhere between two bounds, certain of no part of it. */
    public static Extent somewhere(Bound earliest, Bound latest) {
        if (earliest instanceof Bound.At(Moment from) && latest instanceof Bound.At(Moment to)) {
            return within(from, to);
        }
        Bound nowhere = earliest instanceof Bound.At
                ? earliest
                : latest instanceof Bound.At ? latest : new Bound.At(Moment.EPOCH);
        return new Extent(earliest, nowhere, nowhere, latest);
    }

    /** Whether there is a part that is certainly covered. */
    public boolean hasCore() {
        return !(coreStart instanceof Bound.At(Moment from) && coreEnd instanceof Bound.At(Moment to))
                || from.isBefore(to);
    }
}
