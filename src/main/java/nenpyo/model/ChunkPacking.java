package nenpyo.model;

import java.util.List;

/** Packs the events of one chunk into columns; for one thread, which need not be that which collected them. */
final class ChunkPacking {
    private final int[] lanes;
    private final byte[] importances;
    private final int[] kinds;
    private final DateColumns dates;
    private final Dictionary words = new Dictionary();
    private final Dictionary languages = new Dictionary();
    private final PoolWriter details = new PoolWriter(words);
    private final EventWriter writer = new EventWriter(details, languages);
    private int size;

    private ChunkPacking(int events) {
        lanes = new int[events];
        importances = new byte[events];
        kinds = new int[events];
        dates = new DateColumns(events);
    }

    /** @param ids those of the events, in the same order */
    static EventChunk pack(List<Event> events, BytePool ids) {
        ChunkPacking packing = new ChunkPacking(events.size());
        for (Event event : events) {
            packing.add(event);
        }
        return packing.build(ids);
    }

    private void add(Event event) {
        lanes[size] = event.lane();
        importances[size] = (byte) (event.importance() | (event.links().isEmpty() ? 0 : EventChunk.LINKED)
                | (Disagreement.in(event) ? EventChunk.DISPUTED : 0));
        String kind = event.kind();
        kinds[size] = kind == null ? -1 : words.code(kind);
        dates.set(size, event.date());
        writer.event(event);
        details.endRun();
        size++;
    }

    private EventChunk build(BytePool ids) {
        return new EventChunk(lanes,
                new EventChunk.Columns(importances, kinds, dates, ids, details.build(),
                        words.words(), languages.words()),
                null);
    }
}
