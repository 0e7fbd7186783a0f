package nenpyo.layout;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nenpyo.model.Bisection;
import nenpyo.model.EventChunk;
import nenpyo.model.Link;
import nenpyo.model.Timeline;

/**
 * The links of a timeline, found from either end: columns in the order of the events that state them, sixteen bytes a link.
 * Immutable.
 */
public final class LinkIndex {
    private static final String BACKWARDS = "follows";

    private final int[] stating;
    private final int[] targets;
    private final int[] relations;
    private final List<String> words;
    /** The links by what they name, then in order. */
    private final int[] byTarget;
    private final List<Pair> pairs = new Pairs();

    /**
     * One link between two events of the timeline.
     *
     * @param stating index of the event that states it
     * @param target index of the event that it names
     */
    public record Pair(int stating, int target, String relation) {
        /** The index of what came first: "follows" stands on the later event and points back, the others on the earlier one. */
        public int cause() {
            return relation.equals(BACKWARDS) ? target : stating;
        }

        /** The index of what came of it. */
        public int effect() {
            return relation.equals(BACKWARDS) ? stating : target;
        }
    }

    private LinkIndex(int[] stating, int[] targets, int[] relations, List<String> words) {
        this.stating = stating;
        this.targets = targets;
        this.relations = relations;
        this.words = words;
        // Both halves are not negative, so that numbers sort as pairs do.
        this.byTarget = IntStream.range(0, targets.length)
                .mapToLong(link -> (long) targets[link] << 32 | link)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** The links of all events; a link to an event that is not there, or to the event itself, is left out. */
    public static LinkIndex of(Timeline timeline) {
        IntStream.Builder stating = IntStream.builder();
        IntStream.Builder targets = IntStream.builder();
        IntStream.Builder relations = IntStream.builder();
        Map<String, Integer> codes = new LinkedHashMap<>();
        for (int c = 0; c < timeline.chunks().size(); c++) {
            EventChunk chunk = timeline.chunks().get(c);
            for (int j = 0; j < chunk.size(); j++) {
                if (!chunk.hasLinks(j)) {
                    continue;
                }
                int event = timeline.start(c) + j;
                for (Link link : chunk.links(j)) {
                    int target = timeline.indexOf(link.event());
                    if (target >= 0 && target != event) {
                        stating.add(event);
                        targets.add(target);
                        relations.add(codes.computeIfAbsent(link.rel(), _ -> codes.size()));
                    }
                }
            }
        }
        return new LinkIndex(stating.build().toArray(), targets.build().toArray(),
                relations.build().toArray(),
                List.copyOf(codes.keySet()));
    }

    /** All links, in the order of the events that state them; unmodifiable, each made anew when it is asked for. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The links that an event states or that name it, in the order of {@link #pairs}. */
    public List<Pair> touching(int event) {
        Set<Integer> links = new TreeSet<>();
        for (int link = first(stating, event); link < stating.length && stating[link] == event; link++) {
            links.add(link);
        }
        for (int i = firstNaming(event); i < byTarget.length && targets[byTarget[i]] == event; i++) {
            links.add(byTarget[i]);
        }
        return links.stream().map(pairs::get).toList();
    }

    /** The links both of whose ends are among some events, in the order of {@link #pairs}; costs what those events have. */
    public List<Pair> among(Set<Integer> events) {
        List<Pair> found = new ArrayList<>();
        for (int event : sorted(events)) {
            for (int link = first(stating, event); link < stating.length && stating[link] == event; link++) {
                if (events.contains(targets[link])) {
                    found.add(pairs.get(link));
                }
            }
        }
        return found;
    }

    private static int[] sorted(Collection<Integer> events) {
        int[] sorted = events.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static int first(int[] sorted, int value) {
        return Bisection.first(sorted.length, i -> sorted[i] >= value);
    }

    private int firstNaming(int event) {
        return Bisection.first(byTarget.length, i -> targets[byTarget[i]] >= event);
    }

    private final class Pairs extends AbstractList<Pair> implements RandomAccess {
        @Override
        public Pair get(int link) {
            return new Pair(stating[link], targets[link], words.get(relations[link]));
        }

        @Override
        public int size() {
            return stating.length;
        }
    }
}
