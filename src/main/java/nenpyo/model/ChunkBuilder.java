package nenpyo.model;

import java.util.Arrays;

/** Collects the events of one chunk; for one thread. */
final class ChunkBuilder {
    /** The bytes from which on a chunk counts as full, so that long texts cannot outgrow an array. */
    private static final int FULL_BYTES = 16 << 20;

    private final int[] lanes = new int[EventChunk.CAPACITY];
    private final byte[] importances = new byte[EventChunk.CAPACITY];
    private final int[] kinds = new int[EventChunk.CAPACITY];
    private final DateColumns dates = new DateColumns(EventChunk.CAPACITY);
    private final Dictionary words = new Dictionary();
    private final Dictionary languages = new Dictionary();
    private final PoolWriter ids = new PoolWriter(words);
    private final PoolWriter details = new PoolWriter(words);
    private final EventWriter writer = new EventWriter(details, languages);
    private int size;

    int size() {
        return size;
    }

    /** Whether no more event may be added. */
    boolean isFull() {
        return size == EventChunk.CAPACITY || ids.size() + details.size() >= FULL_BYTES;
    }

    /** Appends an event to a chunk that is not full. */
    void add(Event event) {
        lanes[size] = event.lane();
        importances[size] = (byte) (event.importance() | (event.links().isEmpty() ? 0 : EventChunk.LINKED)
                | (Disagreement.in(event) ? EventChunk.DISPUTED : 0));
        String kind = event.kind();
        kinds[size] = kind == null ? -1 : words.code(kind);
        dates.set(size, event.date());
        ids.bareText(event.id());
        ids.endRun();
        writer.event(event);
        details.endRun();
        size++;
    }

    /** The id of an event added before. */
    String id(int j) {
        return ids.textOfRun(j);
    }

    EventChunk build() {
        return new EventChunk(Arrays.copyOf(lanes, size),
                new EventChunk.Columns(Arrays.copyOf(importances, size), Arrays.copyOf(kinds, size),
                        dates.trimmed(size), ids.build(), details.build(), words.words(), languages.words()),
                null);
    }
}
