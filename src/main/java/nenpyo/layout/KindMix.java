package nenpyo.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nenpyo.drawing.Outline;
import org.jspecify.annotations.Nullable;

/** Of which kinds some events are, or are likely to be. It is put in order when it is asked for: most is only looked at. Immutable. */
public final class KindMix {
    /** A smaller share of all is no more than what sums leave over. */
    private static final double LEAST = 1e-3;

    private final Kinds names;
    private final float[] counts;

    /** @param counts by the code of the kind; not copied */
    KindMix(Kinds names, float[] counts) {
        this.names = names;
        this.counts = counts;
    }

    /** The kinds that are said, the most frequent first, rounded so that their sum is right; unmodifiable. */
    public List<KindCount> ranked() {
        return names.ranked(counts);
    }

    /** The kind of more than half of so many events; null where there is none. */
    @Nullable
    String usual(int events) {
        for (int code = 1; code < counts.length; code++) {
            if (2 * counts[code] > events) {
                return names.names().get(code - 1);
            }
        }
        return null;
    }

    /**
     * The most frequent signs, until they make half of so many events. What has no kind, or one without a sign of its own, is
     * an event as such, as where it is shown singly.
     *
     * @param most no more than these
     */
    List<Outline> signs(double events, int most) {
        double[] bySign = names.bySign(counts, events);
        List<Outline> signs = new ArrayList<>(most);
        double said = 0;
        while (signs.size() < most && 2 * said <= events) {
            int next = 0;
            for (int place = 1; place < bySign.length; place++) {
                next = bySign[place] > bySign[next] ? place : next;
            }
            if (bySign[next] <= events * LEAST) {
                break;
            }
            signs.add(names.sign(next));
            said += bySign[next];
            bySign[next] = 0;
        }
        return signs;
    }

    /** How many are of a kind, by its code. */
    double of(int code) {
        return counts[code];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KindMix mix && names == mix.names && Arrays.equals(counts, mix.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return ranked().toString();
    }
}
