package nenpyo.layout;

/** The column for events without a date: they are listed in their lane, at no made-up place in time. */
final class Gutter {
    /** How many undated events a lane lists before it counts the rest. */
    static final int ROWS_MOST = 6;

    private Gutter() {}
}
