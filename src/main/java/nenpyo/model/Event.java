package nenpyo.model;

import java.util.List;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as its sources tell it.
 *
 * @param id unique among the events, not empty
 * @param lane index in {@link Timeline#lanes()}
 * @param date null if undated
 * @param rawDate the date's text as written, where {@code date} does not say it in the same characters; null
 *     otherwise
 * @param dateNote why this date was chosen, or null
 * @param kind a word to filter by, or null
 * @param importance 1 to 5: which label wins where room is short
 * @param summary null if there is none
 * @param actors unmodifiable, as are the other lists
 */
public record Event(String id, int lane, @Nullable Edtf date, @Nullable String rawDate,
        @Nullable Wording dateNote, @Nullable String kind, int importance, Wording title,
        @Nullable Wording summary, List<Wording> actors, List<String> tags, List<Excerpt> excerpts,
        List<Link> links, Extras extras) {
    /** The least importance. */
    public static final int LEAST = 1;
    /** The importance of an event that states none. */
    public static final int USUAL = 3;
    /** The greatest importance. */
    public static final int GREATEST = 5;

    public Event {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an event needs an id");
        }
        if (importance < LEAST || importance > GREATEST) {
            throw new IllegalArgumentException("importance outside 1..5: " + importance);
        }
        actors = List.copyOf(actors);
        tags = List.copyOf(tags);
        excerpts = List.copyOf(excerpts);
        links = List.copyOf(links);
    }

    /** An event that says when and what, and no more; null for undated. */
    public static Event of(String id, int lane, @Nullable Edtf date, Wording title) {
        return new Event(id, lane, date, null, null, null, USUAL, title, null, List.of(), List.of(),
                List.of(),
                List.of(), Extras.NONE);
    }
}
