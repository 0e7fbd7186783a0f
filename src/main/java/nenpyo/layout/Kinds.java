package nenpyo.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nenpyo.model.EventChunk;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of a timeline's events, each with a code from 1 on, the most frequent first; of more than there are codes, the rest
 * has none, as have events of which no kind is said. Immutable.
 */
final class Kinds {
    private static final int MOST = Byte.MAX_VALUE;

    /** No kinds. */
    static final Kinds NONE = new Kinds(List.of());

    private final List<String> names;
    private final Map<String, Integer> codes = new HashMap<>();

    private Kinds(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            codes.put(name, codes.size() + 1);
        }
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

    /** The most frequent first, the one of the lower code where two are equally many; without what has no code. */
    List<KindCount> ranked(int[] counts) {
        List<KindCount> ranked = new ArrayList<>();
        for (int code = 1; code < counts.length; code++) {
            if (counts[code] > 0) {
                ranked.add(new KindCount(names.get(code - 1), counts[code]));
            }
        }
        ranked.sort(Comparator.comparingInt(KindCount::count).reversed());
        return Collections.unmodifiableList(ranked);
    }
}
