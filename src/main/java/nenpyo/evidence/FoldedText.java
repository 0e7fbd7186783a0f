package nenpyo.evidence;

import java.util.Arrays;
import nenpyo.model.Bisection;

/**
 * A text as {@link Folding} leaves it, one unit for each code point, with the way back to the text it was made of.
 *
 * <p>The way back is kept by runs: within a run each unit stands for one unit of the original, or all stand for one
 * stretch of it. So it costs nothing where a text is folded to itself, and a few integers elsewhere.
 */
final class FoldedText {
    private final char[] units;
    private final int length;
    private final int[] runs;
    private final int[] origins;
    /** Of the original, for each unit of a run; negative: of the whole run, all of whose units stand for the same. */
    private final int[] lengths;
    private final int runCount;

    private FoldedText(Builder made) {
        units = made.length < made.units.length / 2 ? Arrays.copyOf(made.units, made.length) : made.units;
        length = made.length;
        runs = Arrays.copyOf(made.runs, made.count);
        origins = Arrays.copyOf(made.origins, made.count);
        lengths = Arrays.copyOf(made.lengths, made.count);
        runCount = made.count;
    }

    /** How many units there are. */
    int length() {
        return length;
    }

    char unit(int at) {
        return units[at];
    }

    /** The units, at least {@link #length()} of them; not to be written to. */
    char[] units() {
        return units;
    }

    /** Where the code point or cluster that a unit stands for begins in the original. */
    int start(int unit) {
        int run = run(unit);
        return lengths[run] < 0 ? origins[run] : origins[run] + unit - runs[run];
    }

    /** Where it ends, exclusive. */
    int end(int unit) {
        int run = run(unit);
        return lengths[run] < 0 ? origins[run] - lengths[run] : origins[run] + unit - runs[run] + 1;
    }

    /** The stretch of the original that units stand for, which are at least one. */
    Place place(int from, int to) {
        return new Place(start(from), end(to - 1));
    }

    /** The units from one to another, those outside of the text left out. */
    char[] slice(int from, int to) {
        return Arrays.copyOfRange(units, Math.max(0, from), Math.clamp(to, Math.max(0, from), length));
    }

    /** Where units stand, from a place on; -1 where they do not. */
    int indexOf(char[] sought, int from) {
        if (sought.length == 0) {
            return -1;
        }
        char first = sought[0];
        int last = length - sought.length;
        for (int i = from; i <= last; i++) {
            if (units[i] == first && Arrays.equals(units, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }

    /** The first unit that stands for what begins at a place of the original or behind it. */
    int unitAt(int origin) {
        return Bisection.first(length, unit -> start(unit) >= origin);
    }

    private int run(int unit) {
        int found = Arrays.binarySearch(runs, 0, runCount, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects units from the start of a text to its end. */
    static final class Builder {
        private char[] units;
        private int length;
        private int[] runs = new int[64];
        private int[] origins = new int[64];
        private int[] lengths = new int[64];
        private int count;
        /** The place that the next unit of a run of single units would stand for. */
        private int next = -1;

        Builder(int expected) {
            units = new char[expected + 16];
        }

        int length() {
            return length;
        }

        char last() {
            return length == 0 ? 0 : units[length - 1];
        }

        /** A unit that stands for the one unit of the original at a place. */
        void add(char unit, int origin) {
            if (origin != next) {
                run(origin, 1);
            }
            put(unit);
            next = origin + 1;
        }

        /** Begins units that all stand for one stretch; {@link #put} adds them. */
        void stretch(int origin, int originLength) {
            run(origin, -originLength);
            next = -1;
        }

        void put(char unit) {
            if (length == units.length) {
                units = Arrays.copyOf(units, length + (length >> 1) + 16);
            }
            units[length++] = unit;
        }

        /** Takes the last unit away. */
        void drop() {
            length--;
            if (runs[count - 1] == length) {
                count--;
            }
            next = -1;
        }

        FoldedText end() {
            return new FoldedText(this);
        }

        private void run(int origin, int originLength) {
            if (count > 0 && runs[count - 1] == length) {
                count--;
            }
            if (count == runs.length) {
                runs = Arrays.copyOf(runs, count * 2);
                origins = Arrays.copyOf(origins, count * 2);
                lengths = Arrays.copyOf(lengths, count * 2);
            }
            runs[count] = length;
            origins[count] = origin;
            lengths[count] = originLength;
            count++;
        }
    }
}
