package nenpyo.app.synthetic;

import java.time.LocalDate;

/**
 * When the events of one lane begin: more of them from decade to decade, and a good third in bursts of some weeks to some
 * years. Days are counted from 1970-01-01. Immutable.
 */
final class Bursts {
    /** The first day an event may begin on. */
    static final int FIRST = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    /** The last day an event may begin or end on. */
    static final int LAST = (int) LocalDate.of(2026, 12, 31).toEpochDay();
    private static final int COUNT = 14;
    private static final double SHARE = 0.38;
    private static final int SHORTEST = 8;
    private static final int DOUBLINGS = 8;

    private final int[] middles = new int[COUNT];
    private final int[] halves = new int[COUNT];

    /** Drawn once for a lane. */
    Bursts(Chance chance) {
        for (int i = 0; i < COUNT; i++) {
            middles[i] = steady(chance);
            halves[i] = SHORTEST << chance.below(DOUBLINGS);
        }
    }

    /** The day on which an event begins. */
    int day(Chance chance) {
        if (chance.in(SHARE)) {
            // The first bursts are the strongest.
            int burst = chance.low(COUNT);
            double off = (chance.unit() + chance.unit() - 1) * halves[burst];
            int day = middles[burst] + (int) Math.floor(off);
            if (day >= FIRST && day <= LAST) {
                return day;
            }
        }
        return steady(chance);
    }

    private static int steady(Chance chance) {
        int days = LAST - FIRST + 1;
        int day = chance.below(days);
        return FIRST + (chance.in(0.6) ? Math.max(day, chance.below(days)) : day);
    }
}
