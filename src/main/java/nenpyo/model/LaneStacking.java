package nenpyo.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How lanes lie one above the other: their order, which are collapsed to a slim band, and how high rows are where a reader
 * gave them a height. Ids without a lane have no effect, and are kept: a lane that a file loses and gets back is as it was.
 *
 * <p>Chosen: a height is that of a lane's rows, for how many rows there are changes with every octave. Rejected: a height
 * of the whole lane, which would have to cut rows off, or scroll within the scrolled.
 *
 * @param order ids from top to bottom, each once; lanes that it does not name come after, in the order of the file
 * @param collapsed ids, sorted
 * @param rowHeights px by id, for the lanes whose rows are not as high as the surface has room for
 */
public record LaneStacking(List<String> order, Set<String> collapsed, Map<String, Double> rowHeights) {
    /** As the file has them, in full, as high as there is room. */
    public static final LaneStacking USUAL = new LaneStacking(List.of(), Set.of(), Map.of());

    public LaneStacking {
        order = List.copyOf(new LinkedHashSet<>(order));
        collapsed = Collections.unmodifiableSet(new TreeSet<>(collapsed));
        rowHeights = Collections.unmodifiableMap(new TreeMap<>(rowHeights));
    }

    /** What belongs to lanes, from top to bottom. */
    public <T> List<T> ordered(Collection<T> things, Function<T, String> id) {
        Map<String, List<T>> byId = new HashMap<>();
        things.forEach(thing -> byId.computeIfAbsent(id.apply(thing), _ -> new ArrayList<>()).add(thing));
        List<T> ordered = new ArrayList<>();
        order.forEach(lane -> ordered.addAll(byId.getOrDefault(lane, List.of())));
        Set<String> named = new HashSet<>(order);
        things.stream().filter(thing -> !named.contains(id.apply(thing))).forEach(ordered::add);
        return ordered;
    }

    /** Lanes from top to bottom. */
    public List<Lane> ordered(Collection<Lane> lanes) {
        return ordered(lanes, Lane::id);
    }

    /**
     * This with a lane moved next to another; all others keep their order, also those that are hidden.
     *
     * @param below whether it comes below the other rather than above it
     * @param all the lanes of the timeline, in the order of the file
     */
    public LaneStacking moved(String id, String other, boolean below, Collection<Lane> all) {
        List<String> ids = new ArrayList<>(ordered(all).stream().map(Lane::id).toList());
        if (id.equals(other) || !ids.contains(other) || !ids.remove(id)) {
            return this;
        }
        ids.add(ids.indexOf(other) + (below ? 1 : 0), id);
        // Lanes that the file does not have at present come back where they were, after the same one.
        Set<String> present = new HashSet<>(ids);
        for (int i = 0; i < order.size(); i++) {
            if (!present.contains(order.get(i))) {
                ids.add(i == 0 ? 0 : ids.indexOf(order.get(i - 1)) + 1, order.get(i));
            }
        }
        return new LaneStacking(ids, collapsed, rowHeights);
    }

    public boolean isCollapsed(Lane lane) {
        return collapsed.contains(lane.id());
    }

    /** This with a lane collapsed or in full again. */
    public LaneStacking withCollapsed(String id, boolean isCollapsed) {
        Set<String> changed = new TreeSet<>(collapsed);
        if (isCollapsed) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return new LaneStacking(order, changed, rowHeights);
    }

    /** The height in px that a lane's rows were given, or null for as high as there is room. */
    public @Nullable Double rowHeight(Lane lane) {
        return rowHeights.get(lane.id());
    }

    /** This with a lane's rows of a height in px, or null for as high as there is room. */
    public LaneStacking withRowHeight(String id, @Nullable Double px) {
        Map<String, Double> changed = new HashMap<>(rowHeights);
        if (px == null) {
            changed.remove(id);
        } else {
            changed.put(id, px);
        }
        return new LaneStacking(order, collapsed, changed);
    }
}
