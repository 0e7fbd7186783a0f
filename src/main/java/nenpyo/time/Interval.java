package nenpyo.time;

/**
 * From one date to another, both included: {@code 2015-10/2021-03}, {@code 1985/..}, {@code /1985~} (EDTF level 0, "time
 * interval"; level 1, "extended interval"). Ours beyond EDTF: {@code /..}, which began nobody says when and goes on.
 */
public record Interval(End start, End finish) implements Edtf {
    /** One end of an interval. */
    public sealed interface End {
        /** {@code ..}: no end. */
        End OPEN = new Open();
        /** Nothing written: an end that is not known. */
        End UNKNOWN = new Unknown();

        /** An end at a date. */
        record On(PlainDate date) implements End {
            @Override
            public String toString() {
                return date.toString();
            }
        }

        /** See {@link #OPEN}. */
        record Open() implements End {
            @Override
            public String toString() {
                return "..";
            }
        }

        /** See {@link #UNKNOWN}. */
        record Unknown() implements End {
            @Override
            public String toString() {
                return "";
            }
        }
    }

    /**
     * @throws IllegalArgumentException if the finish is certainly before the start, or nothing is said of either
     */
    public Interval {
        if (start instanceof End.On(PlainDate from) && finish instanceof End.On(PlainDate to)
                && !inOrder(from, to)) {
            throw new IllegalArgumentException("ends before it starts: " + start + "/" + finish);
        }
        if (!saysSomething(start, finish)) {
            throw new IllegalArgumentException("an interval without a date: " + start + "/" + finish);
        }
    }

    /** Whether something may last from the one to the other: the latest end is after the earliest start. */
    static boolean inOrder(PlainDate from, PlainDate to) {
        return to.end().isAfter(from.start());
    }

    /** Whether there is a date at one side at least, or it is {@code /..}. */
    static boolean saysSomething(End start, End finish) {
        return start instanceof End.On || finish instanceof End.On
                || (start instanceof End.Unknown && finish instanceof End.Open);
    }

    /** Certain from where the start is over to where the finish begins. */
    @Override
    public Extent extent() {
        return new Extent(bound(start, false), bound(start, true), bound(finish, false), bound(finish, true));
    }

    private static Bound bound(End end, boolean after) {
        return switch (end) {
            case End.On(PlainDate date) -> new Bound.At(after ? date.end() : date.start());
            case End.Open() -> Bound.OPEN;
            case End.Unknown() -> Bound.UNKNOWN;
        };
    }

    @Override
    public int level() {
        return Math.max(level(start), level(finish));
    }

    private static int level(End end) {
        if (!(end instanceof End.On(PlainDate date))) {
            return 1;
        }
        // Unspecified digits within an interval are of level 2, wherever they stand.
        return date instanceof CalendarDate calendar && !calendar.isKnown() ? 2 : date.level();
    }

    @Override
    public Type type() {
        return Type.INTERVAL;
    }

    @Override
    public Precision precision() {
        return precision(start).coarser(precision(finish));
    }

    private static Precision precision(End end) {
        return end instanceof End.On(PlainDate date) ? date.precision() : Precision.NONE;
    }

    @Override
    public Qualifier qualifier() {
        return qualifier(start).and(qualifier(finish));
    }

    private static Qualifier qualifier(End end) {
        return end instanceof End.On(PlainDate date) ? date.qualifier() : Qualifier.NONE;
    }

    @Override
    public String toString() {
        return start + "/" + finish;
    }
}
