package nenpyo.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nenpyo.evidence.Citation;
import nenpyo.layout.References;
import nenpyo.model.Event;
import nenpyo.model.EventChunk;
import nenpyo.model.Excerpt;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.TimeOrder;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The passages that the events of a figure rest on, each once, numbered from 1 in the order in which a reader meets them: lane
 * by lane, by date, undated events last. Immutable.
 */
public final class SourceList implements References {
    /** No list. */
    public static final SourceList NONE = new SourceList(List.of(), Map.of());
    /** More than these no reader looks through, nor do they leave room for a figure. */
    public static final int MOST = 2_000;

    private final List<Entry> entries;
    private final Map<String, List<Integer>> numbers;

    /**
     * A passage.
     *
     * @param words author, title, year and place in the work
     * @param event the id of the first event that rests on it
     */
    record Entry(int number, String words, String event) {}

    private SourceList(List<Entry> entries, Map<String, List<Integer>> numbers) {
        this.entries = List.copyOf(entries);
        this.numbers = Map.copyOf(numbers);
    }

    /**
     * The list of the events that a view shows or counts; takes time linear in the events of the timeline.
     *
     * @throws TooManySourcesException if there are more than {@link #MOST}
     */
    public static SourceList of(Timeline timeline, View view) throws TooManySourcesException {
        Locale locale = Locale.forLanguageTag(view.language().primary());
        Citation citation = Citation.in(locale);
        Map<String, Integer> known = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (Event event : inReadingOrder(timeline, view)) {
            TreeSet<Integer> cited = new TreeSet<>();
            for (Excerpt excerpt : event.excerpts()) {
                String words = citation.entry(excerpt, timeline.source(excerpt.source()));
                Integer number = known.get(words);
                if (number == null) {
                    number = entries.size() + 1;
                    if (number > MOST) {
                        throw new TooManySourcesException();
                    }
                    known.put(words, number);
                    entries.add(new Entry(number, words, event.id()));
                }
                cited.add(number);
            }
            if (!cited.isEmpty()) {
                numbers.put(event.id(), List.copyOf(cited));
            }
        }
        return new SourceList(entries, numbers);
    }

    private static List<Event> inReadingOrder(Timeline timeline, View view) {
        Map<Integer, List<Shown>> lanes = new LinkedHashMap<>();
        for (Lane lane : view.lanes().ordered(timeline.lanes(), Lane::id)) {
            lanes.put(timeline.lanes().indexOf(lane), new ArrayList<>());
        }
        Filter inView = view.filter()
                .withRange(later(view.filter().from(), view.range().from()),
                        earlier(view.filter().to(), view.range().to()));
        for (int c = 0; c < timeline.chunks().size(); c++) {
            EventChunk chunk = timeline.chunks().get(c);
            for (int j = 0; j < chunk.size(); j++) {
                boolean shown = chunk.dated(j)
                        ? inView.accepts(timeline, c, j)
                        : view.filter().accepts(timeline, c, j);
                List<Shown> lane = lanes.get(chunk.lane(j));
                if (shown && lane != null) {
                    lane.add(new Shown(chunk, j, TimeOrder.begin(chunk, j)));
                }
            }
        }
        return lanes.values()
                .stream()
                .flatMap(lane -> lane.stream().sorted(Comparator.comparingLong(Shown::begin)))
                .map(shown -> shown.chunk.event(shown.at))
                .toList();
    }

    private static Moment later(@Nullable Moment limit, Moment edge) {
        return limit == null ? edge : limit.max(edge);
    }

    private static Moment earlier(@Nullable Moment limit, Moment edge) {
        return limit == null ? edge : limit.min(edge);
    }

    private record Shown(EventChunk chunk, int at, long begin) {}

    /** The entries by their numbers. */
    List<Entry> entries() {
        return entries;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public List<Integer> of(Event event) {
        return numbers.getOrDefault(event.id(), List.of());
    }
}
