package nenpyo.layout.index;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * When events begin of which the date says no day: as if each were as likely at any moment of its date, so that many dates
 * of a year are no crowd on its first of January. (An aoristic sum: J. H. Ratcliffe, “Aoristic crime analysis”, Int. J. of
 * Geographical Information Science 12, 1998.) By sums over all that have begun and all that are over, any row of cells takes
 * one pass over the different dates there and their cells. Immutable, safe on any thread.
 */
public final class VagueStarts {
    /** What is vague by no more begins where its date does, in seconds. */
    private static final long EXACT = 86_400;
    /** Beyond, in seconds from the epoch, sums are not exact enough: what is there begins where its date does. */
    private static final long FAR = 1_000_000_000_000L;

    private final LikeDates dates;
    private final int[] byEnd;
    private final DateSums begun;
    private final DateSums over;
    private final long least;
    private final long beyond;

    private VagueStarts(LikeDates dates, int[] byEnd, long least, long beyond) {
        this.dates = dates;
        this.byEnd = byEnd;
        this.least = least;
        this.beyond = beyond;
        int[] byStart = new int[byEnd.length];
        Arrays.setAll(byStart, i -> i);
        this.begun = new DateSums(dates, byStart, false);
        this.over = new DateSums(dates, byEnd, true);
    }

    /**
     * Those of some events.
     *
     * @param starts the first second of the date that each begins with, ascending
     * @param certain the first second after it
     * @param wanted of which positions
     */
    static VagueStarts of(long[] starts, long[] certain, IntPredicate wanted) {
        LikeDates dates = LikeDates.of(starts, certain, wanted);
        return new VagueStarts(dates, dates.byEnd(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Whether a date is vague, by its first second and the first one after. */
    public static boolean isVague(long from, long to) {
        return from > -FAR && to < FAR && to - from > EXACT;
    }

    /** Whether an event of a date, its first second and the first one after, is spread over it. */
    public boolean spreads(long from, long to) {
        return isVague(from, to) && (from >= least || to > least) && from < beyond;
    }

    /** Those of dates that touch a stretch; one walk over the dates that there are. */
    VagueStarts within(long from, long to) {
        int[] places = dates.touching(from, to);
        LikeDates part = dates.part(places);
        int[] kept = new int[part.size()];
        int found = 0;
        for (int date : byEnd) {
            if (date < places.length && places[date] >= 0) {
                kept[found++] = places[date];
            }
        }
        return new VagueStarts(part, kept, from, to);
    }

    /** The first second of the first date; the last second that there is where there are none. */
    public long from() {
        return dates.size() == 0 ? Long.MAX_VALUE : dates.start(0);
    }

    /** The first second after all dates; the first second that there is where there are none. */
    public long to() {
        return dates.size() == 0 ? Long.MIN_VALUE : dates.end(byEnd[byEnd.length - 1]);
    }

    /** The dates. */
    LikeDates dates() {
        return dates;
    }

    /** The places of the dates in the order in which they end; not to be changed. */
    int[] byEnd() {
        return byEnd;
    }

    /** How many dates begin before a second. */
    int datesBegun(long second) {
        return begun.place(second);
    }

    /** How many dates end by a second. */
    int datesOver(long second) {
        return over.place(Math.min(second, Long.MAX_VALUE - 1) + 1);
    }

    /** How many events have a date that lies on both sides of a second. */
    public int across(long second) {
        return begun.events(datesBegun(second)) - over.events(datesOver(second));
    }

    /**
     * Spreads the events over the cells of their dates.
     *
     * @param start the first second of the first cell
     * @param cell how long each is, in seconds
     * @param counts by cell, how many events have a date that begins there; is made how many begin there, so spread
     */
    public void spread(long start, long cell, float[] counts) {
        int from = begun.place(start);
        int to = over.place(start + 1);
        double before = begunBy(start, from, to);
        for (int i = 0; i < counts.length; i++) {
            if (begun.events(from) == over.events(to)) {
                if (begun.isFree(from, end(start, cell, counts.length))) {
                    return;
                }
                i = (int) ((begun.second(from) - start) / cell);
            }
            long end = end(start, cell, i + 1);
            int next = begun.next(from, end);
            to = over.next(to, end + 1);
            double after = begunBy(end, next, to);
            double moved = after - before - (begun.events(next) - begun.events(from));
            counts[i] = (float) Math.max(0, counts[i] + moved);
            before = after;
            from = next;
        }
    }

    private static long end(long start, long cell, int cells) {
        long length = cells * cell;
        return start > Long.MAX_VALUE - 1 - length ? Long.MAX_VALUE - 1 : start + length;
    }

    /** How many have begun by a second, where so many dates have begun and so many are over. */
    private double begunBy(long second, int from, int to) {
        int ended = over.events(to);
        return begun.events(from) == ended
                ? ended
                : ended + begun.begun(from, second) - over.begun(to, second);
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return dates.bytes() + 4L * byEnd.length + begun.bytes() + over.bytes();
    }
}
