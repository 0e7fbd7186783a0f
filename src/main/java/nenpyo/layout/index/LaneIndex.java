package nenpyo.layout.index;

import org.jspecify.annotations.Nullable;

/**
 * The events of one lane in the order in which they begin, and how many of them begin, lie or matter in any stretch of
 * time. Stretches are half-open, in seconds since the epoch. Immutable, safe on any thread.
 */
public sealed interface LaneIndex permits WholeIndex, LimitedIndex {
    /** From this importance on an event counts as important. */
    int IMPORTANT = 4;

    /** How many events have a date. */
    int size();

    /** How many events have none. */
    int undatedCount();

    /** The index in the timeline of an undated event. */
    int undated(int i);

    /** The index in the timeline of the event at a position. */
    int event(int position);

    /** The second that the event's mark begins in. */
    long start(int position);

    /** The first second after the event's mark. */
    long end(int position);

    /** 1 to 5. */
    int importance(int position);

    /** Whether the event came from before its start. */
    boolean fadesIn(int position);

    /** Whether the event goes on after its end. */
    boolean fadesOut(int position);

    /** The position of the first event that begins at a second or later. */
    int position(long second);

    /** How many events begin in a stretch. */
    default int beginning(long from, long to) {
        return Math.max(0, position(to) - position(from));
    }

    /** How many of the events from one position up to another are important. */
    int important(int from, int to);

    /** When events of vague dates begin: all, or the important ones only. */
    VagueStarts vague(boolean importantOnly);

    /** The code of the event's kind; 0 where none is said or known. */
    int kind(int position);

    /** Codes of kinds are less than this. */
    int kinds();

    /** Adds to counts by kind, which begin at a place of an array, the events from one position up to another. */
    void addKinds(int from, int to, float[] counts, int at);

    /**
     * How many events of vague dates that begin before a second are likely to begin after it, by the code of their kind; null
     * if none are, or if kinds are not told apart.
     */
    double @Nullable [] laterKinds(long second);

    /** How many events have a mark that touches a stretch, which is not empty. */
    int touching(long from, long to);
}
