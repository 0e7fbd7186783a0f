package nenpyo.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fills chunk after chunk with events, and finds them by id meanwhile; for one thread. */
final class EventStore {
    private final List<EventChunk> full = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final IdIndex ids = new IdIndex();
    private ChunkBuilder current = new ChunkBuilder();
    private int currentStart;

    int size() {
        return currentStart + current.size();
    }

    void add(Event event) {
        if (!ids.put(event.id(), size(), this::idAt)) {
            throw new IllegalArgumentException("an event added twice: " + event.id());
        }
        if (current.isFull()) {
            endChunk();
        }
        current.add(event);
    }

    int indexOf(String id) {
        return ids.find(id, this::idAt);
    }

    /** The index of all ids, shared. */
    IdIndex ids() {
        return ids;
    }

    /** The chunks of all events. */
    List<EventChunk> build() {
        if (current.size() > 0) {
            endChunk();
        }
        return List.copyOf(full);
    }

    private void endChunk() {
        starts.add(currentStart);
        full.add(current.build());
        currentStart += current.size();
        current = new ChunkBuilder();
    }

    private String idAt(int index) {
        if (index >= currentStart) {
            return current.id(index - currentStart);
        }
        int found = Collections.binarySearch(starts, index);
        int chunk = found >= 0 ? found : -found - 2;
        return full.get(chunk).id(index - starts.get(chunk));
    }
}
