package nenpyo.layout;

import java.util.Arrays;

/**
 * The rows of a lane that is arranged whole, held from those that it has an octave farther away, where all takes more of a
 * row: an event leaves its row only where there are fewer rows by now, or something else stands there. Dates are held in
 * the rows above, and what lasts in those below them, which move up or down with as many rows as the dates take.
 */
final class HeldRows {
    private final Stretch[] stretches;
    private final int dates;
    private final int datesBefore;

    /**
     * A stretch of time that an event takes.
     *
     * @param from the first second
     * @param to the first second after
     * @param before the row that the event has had; negative where it has had none
     */
    record Stretch(long from, long to, int before) {}

    /**
     * @param stretches those of dates first
     * @param dates how many are of dates
     * @param datesBefore how many rows dates have had
     */
    HeldRows(Stretch[] stretches, int dates, int datesBefore) {
        this.stretches = stretches;
        this.dates = dates;
        this.datesBefore = datesBefore;
    }

    /**
     * The rows by the places of the stretches. They are as many as without holding any, or more where that cannot be.
     *
     * @param free the rows that they have where none is held
     * @param most more rows are not allowed; where they are needed, none is held
     */
    int[] from(int[] free, int most) {
        int above = count(free, 0, dates);
        int all = count(free, 0, free.length);
        while (all <= most) {
            int[] held = held(above, all);
            if (count(held, 0, dates) > above) {
                above++;
                all = Math.max(all, above);
            } else if (count(held, dates, held.length) > all) {
                all++;
            } else {
                return held;
            }
        }
        return free;
    }

    private static int count(int[] rows, int from, int to) {
        return Arrays.stream(rows, from, to).max().orElse(-1) + 1;
    }

    private int[] held(int above, int all) {
        RowPacking packing = new RowPacking();
        int[] rows = new int[stretches.length];
        hold(packing, rows, 0, dates, 0, above);
        hold(packing, rows, dates, rows.length, above - datesBefore, all);
        return rows;
    }

    /** Puts some where they have been, or, if that is below the dates, as much lower; the others where it is free. */
    private void hold(RowPacking packing, int[] rows, int from, int to, int lower, int allowed) {
        for (int i = from; i < to; i++) {
            Stretch stretch = stretches[i];
            int row = stretch.before < datesBefore ? stretch.before : stretch.before + lower;
            rows[i] = row >= 0 && row < allowed && packing.take(row, stretch.from, stretch.to) ? row : -1;
        }
        for (int i = from; i < to; i++) {
            if (rows[i] < 0) {
                rows[i] = packing.place(stretches[i].from, stretches[i].to);
            }
        }
    }
}
