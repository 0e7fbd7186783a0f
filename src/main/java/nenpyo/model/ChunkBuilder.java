package nenpyo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;

/** Collects the events of one chunk, to be packed by whoever has time; for one thread. */
final class ChunkBuilder {
    /** The texts, in UTF-16 units, from which on a chunk counts as full, so that long ones cannot outgrow an array. */
    private static final long FULL_CHARS = 16 << 20;

    private final List<Event> events = new ArrayList<>(EventChunk.CAPACITY);
    private final PoolWriter ids = new PoolWriter(new Dictionary());
    private long chars;

    int size() {
        return events.size();
    }

    /** Whether no more event may be added. */
    boolean isFull() {
        return events.size() == EventChunk.CAPACITY || chars >= FULL_CHARS;
    }

    /** Appends an event to a chunk that is not full. */
    void add(Event event) {
        events.add(event);
        ids.bareText(event.id());
        ids.endRun();
        chars += TextLength.of(event);
    }

    /** The id of an event added before. */
    String id(int j) {
        return ids.textOfRun(j);
    }

    /** All ids. */
    BytePool ids() {
        return ids.build();
    }

    /** The work that is left, which may be done on any thread; nothing may be added from now on. */
    FutureTask<EventChunk> packing(BytePool allIds) {
        return new FutureTask<>(() -> ChunkPacking.pack(events, allIds));
    }
}
