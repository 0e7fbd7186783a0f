package nenpyo.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Fills chunk after chunk with events, and finds them by id meanwhile; for one thread. Full chunks are packed beside it, on
 * other cores; where those are behind, by the thread itself, so that only few wait unpacked.
 */
final class EventStore {
    /** Full chunks that may wait to be packed, or be at it. */
    private static final int OPEN_MOST = 4;

    private final List<FutureTask<EventChunk>> full = new ArrayList<>();
    private final Deque<FutureTask<EventChunk>> open = new ArrayDeque<>();
    private final List<BytePool> fullIds = new ArrayList<>();
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
            packBeside(full.getLast());
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
        // Those that nobody has begun are begun here: a task runs once, whoever runs it.
        full.forEach(FutureTask::run);
        return full.stream().map(EventStore::packed).toList();
    }

    private void endChunk() {
        BytePool chunkIds = current.ids();
        starts.add(currentStart);
        fullIds.add(chunkIds);
        full.add(current.packing(chunkIds));
        currentStart += current.size();
        current = new ChunkBuilder();
    }

    private void packBeside(FutureTask<EventChunk> packing) {
        open.removeIf(Future::isDone);
        if (open.size() >= OPEN_MOST) {
            open.forEach(FutureTask::run);
            packed(open.getFirst());
        }
        open.add(packing);
        ForkJoinPool.commonPool().execute(packing);
    }

    private static EventChunk packed(Future<EventChunk> packing) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return packing.get();
                } catch (InterruptedException _) {
                    // Another core will be done with it in a moment.
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private String idAt(int index) {
        if (index >= currentStart) {
            return current.id(index - currentStart);
        }
        int found = Collections.binarySearch(starts, index);
        int chunk = found >= 0 ? found : -found - 2;
        return fullIds.get(chunk).text(index - starts.get(chunk));
    }
}
