package nenpyo.layout.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Of which kinds the events are that begin somewhere in vague dates. Immutable, safe on any thread. */
final class VagueKinds {
    private final VagueStarts vague;
    private final DateKinds kinds;
    private final KindSums begun;
    private final KindSums over;
    private final int many;

    private VagueKinds(VagueStarts vague, DateKinds kinds, int many) {
        this.vague = vague;
        this.kinds = kinds;
        this.many = many;
        int[] byStart = new int[vague.dates().size()];
        Arrays.setAll(byStart, i -> i);
        this.begun = new KindSums(vague.dates(), kinds, byStart, many);
        this.over = new KindSums(vague.dates(), kinds, vague.byEnd(), many);
    }

    /**
     * Those of the events of a lane; null where kinds are not told apart.
     *
     * @param starts the first second of the date that each begins with, ascending
     * @param certain the first second after it
     * @param vague the dates of all that have a vague one
     */
    static @Nullable VagueKinds of(long[] starts, long[] certain, VagueStarts vague, KindCounts kinds) {
        return kinds.many() == 1
                ? null
                : new VagueKinds(vague, DateKinds.of(vague.dates(), starts, certain, kinds), kinds.many());
    }

    /**
     * How many events of dates that begin before a second are likely to begin after it, by the code of their kind; null if none
     * are.
     */
    double @Nullable [] later(long second) {
        if (vague.across(second) == 0) {
            return null;
        }
        double[] later = new double[many];
        begun.add(vague.datesBegun(second), second, 1, later);
        over.add(vague.datesOver(second), second, -1, later);
        return later;
    }

    /**
     * The same of dates alone that touch a stretch, which the second does not lie in: a walk back over the dates that begin
     * before both the second and the end of the stretch, until all are found.
     *
     * @param events how many events have such a date on both sides of the second, at least one
     */
    double[] later(long second, long from, long to, int events) {
        double[] later = new double[many];
        LikeDates dates = vague.dates();
        int left = events;
        for (int date = vague.datesBegun(Math.min(second, to)) - 1; left > 0; date--) {
            if (dates.end(date) > Math.max(second, from)) {
                left -= dates.events(date);
                double share = (dates.end(date) - second) / (double) (dates.end(date) - dates.start(date));
                for (int entry = kinds.first(date); entry < kinds.first(date + 1); entry++) {
                    later[kinds.kind(entry)] += share * kinds.events(entry);
                }
            }
        }
        return later;
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return kinds.bytes() + begun.bytes() + over.bytes();
    }
}
