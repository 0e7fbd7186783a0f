package nenpyo.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Timeline} from its parts, which may come in any order; for one thread. Events name lanes by
 * the index that {@link #lane} or {@link #laneIndex} gave.
 *
 * <p>In the timeline, the lanes that were given come first, in their order; then those that were only named,
 * in the order in which they were. Where all lanes are given before any is named, indexes stay as they are.
 */
public final class TimelineBuilder {
    private Wording title = Wording.EMPTY;
    private Wording description = Wording.EMPTY;
    private @Nullable Edtf asOf;
    private @Nullable String creator;
    private @Nullable String license;
    private @Nullable String modified;
    private Extras extras = Extras.NONE;
    private final LaneSlots lanes = new LaneSlots();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final EventStore events = new EventStore();

    public TimelineBuilder title(Wording newTitle) {
        title = newTitle;
        return this;
    }

    public TimelineBuilder description(Wording newDescription) {
        description = newDescription;
        return this;
    }

    /** Until when the sources attest what the dataset says; null for no statement. */
    public TimelineBuilder asOf(@Nullable Edtf newAsOf) {
        asOf = newAsOf;
        return this;
    }

    public TimelineBuilder creator(@Nullable String newCreator) {
        creator = newCreator;
        return this;
    }

    public TimelineBuilder license(@Nullable String newLicense) {
        license = newLicense;
        return this;
    }

    public TimelineBuilder modified(@Nullable String newModified) {
        modified = newModified;
        return this;
    }

    public TimelineBuilder extras(Extras newExtras) {
        extras = newExtras;
        return this;
    }

    /**
     * Adds a lane; gives its index.
     *
     * @throws IllegalArgumentException if a lane with its id was given before
     */
    public int lane(Lane lane) {
        return lanes.give(lane);
    }

    /**
     * The index of the lane with an id, which may be given later; if it never is, one is made that says no
     * more than its id.
     */
    public int laneIndex(String id) {
        return lanes.index(id);
    }

    /** Whether the lane with an id was given, not only named. */
    public boolean hasLane(String id) {
        return lanes.isGiven(id);
    }

    /** The number of lanes given or named. */
    public int laneCount() {
        return lanes.size();
    }

    /**
     * Adds a source.
     *
     * @throws IllegalArgumentException if a source with its id was added before
     */
    public TimelineBuilder source(Source source) {
        if (sources.putIfAbsent(source.id(), source) != null) {
            throw new IllegalArgumentException("a source added twice: " + source.id());
        }
        return this;
    }

    /** The number of sources added. */
    public int sourceCount() {
        return sources.size();
    }

    public boolean hasSource(String id) {
        return sources.containsKey(id);
    }

    /**
     * Appends an event. Its texts must be well-formed Unicode: half a surrogate pair becomes a question mark.
     *
     * @throws IllegalArgumentException if an event with its id was added before, or its lane's index was not
     *     given out
     */
    public TimelineBuilder add(Event event) {
        if (event.lane() < 0 || event.lane() >= lanes.size()) {
            throw new IllegalArgumentException("no lane has the index " + event.lane());
        }
        events.add(event);
        return this;
    }

    /** The number of events added. */
    public int size() {
        return events.size();
    }

    /** The index of the event with an id, or −1. */
    public int indexOf(String id) {
        return events.indexOf(id);
    }

    /** Ends the building; this must not be used afterwards. */
    public Timeline build() {
        List<EventChunk> chunks = events.build();
        List<Lane> placed = lanes.lanes();
        List<String> languages = languages(placed, chunks);
        String first = languages.isEmpty() ? null : languages.getFirst();
        int[] places = lanes.places();
        return new Timeline(
                new Timeline.Heading(title.fallingBackTo(first), description.fallingBackTo(first), asOf,
                        creator,
                        license, modified, extras),
                placed.stream().map(lane -> lane.withTitle(lane.title().fallingBackTo(first))).toList(),
                List.copyOf(sources.values()), languages,
                chunks.stream().map(chunk -> chunk.placed(places, first)).toList(), events.ids());
    }

    /**
     * In this order whatever the order of the parts: the title's, the description's, the lanes', the events'.
     */
    private List<String> languages(List<Lane> placed, List<EventChunk> chunks) {
        Set<String> languages = new LinkedHashSet<>(title.languages());
        languages.addAll(description.languages());
        placed.forEach(lane -> languages.addAll(lane.title().languages()));
        chunks.forEach(chunk -> languages.addAll(chunk.languages()));
        languages.remove(Wording.UNDETERMINED);
        return List.copyOf(languages);
    }
}
