package nenpyo.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A dataset: what it says of itself, its lanes and sources, and its events in file order. Immutable; made by
 * {@link TimelineBuilder}.
 */
public final class Timeline {
    private final Heading heading;
    private final List<Lane> lanes;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<String> languages;
    private final List<EventChunk> chunks;
    private final int[] starts;
    private final IdIndex ids;
    private final int[] laneCounts;
    private final int[] undatedCounts;
    private final @Nullable Range range;
    private final DisplayZone zone;
    /** This as it is written; itself where that is so. */
    private final Timeline written;
    private @Nullable TimeOrder order;

    Timeline(Heading heading, List<Lane> lanes, List<Source> sources, List<String> languages,
            List<EventChunk> chunks, IdIndex ids) {
        this(heading, lanes, sources, languages, chunks, ids, DisplayZone.AS_WRITTEN, null);
    }

    private Timeline(Heading heading, List<Lane> lanes, Collection<Source> sources, List<String> languages,
            List<EventChunk> chunks, IdIndex ids, DisplayZone zone, @Nullable Timeline written) {
        this.zone = zone;
        this.written = written == null ? this : written;
        this.heading = heading;
        this.lanes = List.copyOf(lanes);
        sources.forEach(source -> this.sources.put(source.id(), source));
        this.languages = List.copyOf(languages);
        this.chunks = List.copyOf(chunks);
        this.ids = ids;
        this.starts = new int[chunks.size() + 1];
        this.laneCounts = new int[lanes.size()];
        this.undatedCounts = new int[lanes.size()];
        BoundedRange bounds = new BoundedRange();
        for (int c = 0; c < chunks.size(); c++) {
            EventChunk chunk = chunks.get(c);
            starts[c + 1] = starts[c] + chunk.size();
            for (int j = 0; j < chunk.size(); j++) {
                laneCounts[chunk.lane(j)]++;
                undatedCounts[chunk.lane(j)] += chunk.dated(j) ? 0 : 1;
                bounds.add(chunk, j);
            }
        }
        if (heading.asOf != null) {
            bounds.add(heading.asOf.extent());
        }
        this.range = bounds.range();
    }

    /**
     * This with its instants worded and placed by the clocks of a zone; all else stays where it is, and so do indexes. The
     * same where there is no instant. Costs a walk.
     */
    public Timeline in(DisplayZone shown) {
        if (shown.equals(zone)) {
            return this;
        }
        if (shown.id() == null) {
            return written;
        }
        List<EventChunk> there = written.chunks.stream().map(chunk -> chunk.in(shown)).toList();
        return there.equals(written.chunks)
                ? written
                : new Timeline(heading, lanes, sources.values(), languages, there, ids, shown, written);
    }

    /** Whose clocks its times of day are by. */
    public DisplayZone zone() {
        return zone;
    }

    public Wording title() {
        return heading.title;
    }

    public Wording description() {
        return heading.description;
    }

    /** Until when the sources attest what the dataset says, or null if it does not say. */
    public @Nullable Edtf asOf() {
        return heading.asOf;
    }

    public @Nullable String creator() {
        return heading.creator;
    }

    public @Nullable String license() {
        return heading.license;
    }

    /** When the dataset was changed last, as written. */
    public @Nullable String modified() {
        return heading.modified;
    }

    /** The fields of the file's top level that are not known. */
    public Extras extras() {
        return heading.extras;
    }

    public List<Lane> lanes() {
        return lanes;
    }

    /** The sources in file order, unmodifiable. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** The source with an id, or null. */
    public @Nullable Source source(String id) {
        return sources.get(id);
    }

    /**
     * The BCP 47 tags of the languages there are texts in; the first is what texts fall back to. Empty if no
     * text states one.
     */
    public List<String> languages() {
        return languages;
    }

    /** The events in file order; each chunk's first event has the index {@link #start} in the timeline. */
    public List<EventChunk> chunks() {
        return chunks;
    }

    /** The index of the first event of a chunk. */
    public int start(int chunk) {
        return starts[chunk];
    }

    /** The number of events. */
    public int size() {
        return starts[chunks.size()];
    }

    /**
     * The event at an index in file order, from 0; made anew at each call.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Event event(int index) {
        int chunk = chunkOf(index);
        return chunks.get(chunk).event(index - starts[chunk]);
    }

    /** The id of the event at an index; no event is made for it. */
    public String id(int index) {
        int chunk = chunkOf(index);
        return chunks.get(chunk).id(index - starts[chunk]);
    }

    /** The lane of the event at an index; no event is made for it. */
    public Lane laneOf(int index) {
        return lanes.get(laneIndexOf(index));
    }

    /** The index of the event with an id, or −1. */
    public int indexOf(String id) {
        return ids.find(id, this::id);
    }

    /** The number of events in a lane. */
    public int eventsIn(int lane) {
        return laneCounts[lane];
    }

    /** The number of events in a lane that have no date. */
    public int undatedIn(int lane) {
        return undatedCounts[lane];
    }

    /** The number of events that pass a filter; costs a walk only where that limits the time or the events. */
    public int count(Filter filter) {
        int count = 0;
        if (!filter.hasRange() && filter.events() == null) {
            for (int lane = 0; lane < laneCounts.length; lane++) {
                count += filter.shows(lanes.get(lane)) ? laneCounts[lane] : 0;
            }
            return count;
        }
        for (int c = 0; c < chunks.size(); c++) {
            for (int j = 0; j < chunks.get(c).size(); j++) {
                count += filter.accepts(this, c, j) ? 1 : 0;
            }
        }
        return count;
    }

    /**
     * From the earliest to the latest moment that any event's date or {@link #asOf} names; open and unknown
     * sides are passed over. Null if nothing is dated.
     */
    public @Nullable Range range() {
        return range;
    }

    /**
     * The events by when they begin; made when it is first asked for, which takes long for a timeline of many.
     */
    public synchronized TimeOrder order() {
        if (order == null) {
            order = new TimeOrder(chunks, size());
        }
        return order;
    }

    /** The lane, by its index, of the event at an index. */
    public int laneIndexOf(int index) {
        int chunk = chunkOf(index);
        return chunks.get(chunk).lane(index - starts[chunk]);
    }

    /**
     * The chunk that the event at an index is in.
     *
     * @throws IndexOutOfBoundsException if there is no such event
     */
    public int chunkOf(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** What the dataset says of itself. */
    record Heading(Wording title, Wording description, @Nullable Edtf asOf, @Nullable String creator,
            @Nullable String license, @Nullable String modified, Extras extras) {}
}
