package nenpyo.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives lanes an index when they are first given or named, and their final place in the end. */
final class LaneSlots {
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final Map<String, Lane> given = new LinkedHashMap<>();

    /** How many indexes were given out. */
    int size() {
        return indexes.size();
    }

    /** The index of a lane, a new one if it was not named before. */
    int index(String id) {
        Integer known = indexes.putIfAbsent(id, indexes.size());
        return known == null ? indexes.size() - 1 : known;
    }

    /** Adds a lane and gives its index. */
    int give(Lane lane) {
        if (given.putIfAbsent(lane.id(), lane) != null) {
            throw new IllegalArgumentException("a lane given twice: " + lane.id());
        }
        return index(lane.id());
    }

    boolean isGiven(String id) {
        return given.containsKey(id);
    }

    /** The lanes that were given, then one for each that was only named. */
    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>(given.values());
        indexes.keySet().stream().filter(id -> !isGiven(id)).map(Lane::named).forEach(lanes::add);
        return lanes;
    }

    /** For each index, the place among {@link #lanes()}. */
    int[] places() {
        int[] places = new int[indexes.size()];
        int place = 0;
        for (Lane lane : lanes()) {
            places[index(lane.id())] = place++;
        }
        return places;
    }
}
