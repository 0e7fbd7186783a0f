package nenpyo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Outline;
import nenpyo.model.EventChunk;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of a timeline's events, each with a code from 1 on, the most frequent first; of more than there are codes, the rest
 * has none, as have events of which no kind is said. Immutable.
 */
final class Kinds {
    private static final int MOST = Byte.MAX_VALUE;
    /** Less than that of an event may be no more than what sums leave over. */
    private static final float LEAST = 0.05f;

    /** No kinds. */
    static final Kinds NONE = new Kinds(List.of());

    private final List<String> names;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<Outline> signs = new ArrayList<>();
    /** By code, the place of its sign. */
    private final int[] signOf;

    private Kinds(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            codes.put(name, codes.size() + 1);
        }
        signs.add(Icons.kind("event"));
        signOf = new int[names.size() + 1];
        for (int code = 1; code < signOf.length; code++) {
            signOf[code] = place(Icons.kind(this.names.get(code - 1)));
        }
    }

    private int place(Outline sign) {
        if (!signs.contains(sign)) {
            signs.add(sign);
        }
        return signs.indexOf(sign);
    }

    /** The sign at a place; at 0 that of an event as such, which stands for all that has no kind or no sign of its own. */
    Outline sign(int place) {
        return signs.get(place);
    }

    /** How many events have each sign, by its place. */
    double[] bySign(float[] counts, double events) {
        double[] bySign = new double[signs.size()];
        double said = 0;
        for (int code = 1; code < counts.length; code++) {
            bySign[signOf[code]] += counts[code];
            said += counts[code];
        }
        bySign[0] += events - said;
        return bySign;
    }

    /** Those of a timeline; one walk over its events. */
    static Kinds of(Timeline timeline) {
        Map<String, Integer> counts = new HashMap<>();
        for (EventChunk chunk : timeline.chunks()) {
            for (int j = 0; j < chunk.size(); j++) {
                String kind = chunk.kind(j);
                if (kind != null) {
                    counts.merge(kind, 1, Integer::sum);
                }
            }
        }
        Comparator<Map.Entry<String, Integer>> frequent = Map.Entry
                .comparingByValue(Comparator.reverseOrder());
        return new Kinds(counts.entrySet()
                .stream()
                .sorted(frequent.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** The most frequent first. */
    List<String> names() {
        return names;
    }

    /** The code of a kind; 0 where it has none. */
    int code(@Nullable String kind) {
        return kind == null ? 0 : codes.getOrDefault(kind, 0);
    }

    /**
     * The most frequent first, the one of the lower code where two are equally many; without what has no code. Shares are
     * rounded to whole numbers that add up to what all are, rounded: up where most would be lost.
     */
    List<KindCount> ranked(float[] counts) {
        List<Integer> found = new ArrayList<>();
        int[] whole = new int[counts.length];
        double left = 0;
        for (int code = 1; code < counts.length; code++) {
            if (counts[code] >= LEAST) {
                found.add(code);
                whole[code] = (int) counts[code];
                left += counts[code] - whole[code];
            }
        }
        found.sort(Comparator.comparingDouble((Integer code) -> counts[code] - whole[code]).reversed());
        found.subList(0, (int) Math.min(found.size(), Math.round(left))).forEach(code -> whole[code]++);
        found.sort(Comparator.comparingDouble((Integer code) -> counts[code])
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        return found.stream()
                .filter(code -> whole[code] > 0)
                .map(code -> new KindCount(names.get(code - 1), whole[code]))
                .toList();
    }
}
