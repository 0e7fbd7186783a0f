package nenpyo.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nenpyo.time.Edtf;
import nenpyo.time.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Some thousands of successive events, immutable, in columns: walking them makes no object, until
 * {@link #title} or {@link #event} is asked for. Events are named by their index {@code j} within the
 * chunk, from 0.
 *
 * <p>Seconds count from 1970-01-01T00:00:00. Where a start is open or unknown, its second is
 * {@link #NO_START}; where an end is, {@link #NO_END}; so comparisons treat such a side as
 * reaching. For an undated event the start is {@code NO_END} and the end {@code NO_START}: it touches nothing.
 */
public final class EventChunk {
    /** The most events in a chunk. */
    public static final int CAPACITY = 4096;
    /** The second of a start that is open or unknown. */
    public static final long NO_START = Long.MIN_VALUE;
    /** The second of an end that is open or unknown. */
    public static final long NO_END = Long.MAX_VALUE;

    /** What is added to the importance of an event that states links. */
    static final int LINKED = 1 << 6;
    /** What is added to that of an event about which its sources disagree. */
    static final int DISPUTED = 1 << 5;
    private static final int IMPORTANCE = DISPUTED - 1;

    private final int[] lanes;
    private final Columns columns;
    private final @Nullable String firstLanguage;
    private final DisplayZone zone;
    private final Summary summary;

    EventChunk(int[] lanes, Columns columns, @Nullable String firstLanguage) {
        this(lanes, columns, firstLanguage, DisplayZone.AS_WRITTEN);
    }

    private EventChunk(int[] lanes, Columns columns, @Nullable String firstLanguage, DisplayZone zone) {
        this.zone = zone;
        this.lanes = lanes;
        this.columns = columns;
        this.firstLanguage = firstLanguage;
        this.summary = summarise(lanes, columns.dates);
    }

    /**
     * This with each lane's index replaced by the one it maps to, and with texts that fall back to a
     * language.
     */
    EventChunk placed(int[] laneMap, @Nullable String newFirstLanguage) {
        int[] newLanes = Arrays.stream(lanes).map(lane -> laneMap[lane]).toArray();
        return new EventChunk(newLanes, columns, newFirstLanguage);
    }

    /** This, which is as written, with its instants by the clocks of a zone; the same where it has none. */
    EventChunk in(DisplayZone shown) {
        DateColumns dates = null;
        for (int j = 0; j < lanes.length; j++) {
            Edtf date = columns.dates.isInstant(j) ? event(j).date() : null;
            if (date != null) {
                dates = dates == null ? columns.dates.trimmed(lanes.length) : dates;
                dates.place(j, shown.placed(date));
            }
        }
        return dates == null ? this : new EventChunk(lanes, columns.with(dates), firstLanguage, shown);
    }

    private static Summary summarise(int[] lanes, DateColumns dates) {
        long earliest = NO_END;
        long latest = NO_START;
        int dated = 0;
        BitSet present = new BitSet();
        for (int j = 0; j < lanes.length; j++) {
            earliest = Math.min(earliest, dates.earliestSecond(j));
            latest = Math.max(latest, dates.latestSecond(j));
            dated += dates.dated(j) ? 1 : 0;
            present.set(lanes[j]);
        }
        return new Summary(lanes.length, dated, earliest, latest,
                present.stream().boxed().collect(Collectors.toUnmodifiableSet()));
    }

    /** The number of events. */
    public int size() {
        return lanes.length;
    }

    /** Index in {@link Timeline#lanes()}. */
    public int lane(int j) {
        return lanes[j];
    }

    /** 1 to 5. */
    public int importance(int j) {
        return columns.importances[j] & IMPORTANCE;
    }

    /** Whether it states any link. */
    public boolean hasLinks(int j) {
        return (columns.importances[j] & LINKED) != 0;
    }

    /** Whether its sources disagree about it; see {@link Disagreement}. */
    public boolean isDisputed(int j) {
        return (columns.importances[j] & DISPUTED) != 0;
    }

    /** The links it states; but for the way there, no other part of the event is decoded. */
    public List<Link> links(int j) {
        return hasLinks(j) ? reader(j).linksOnly() : List.of();
    }

    public boolean dated(int j) {
        return columns.dates.dated(j);
    }

    /** The second of the first moment that may be inside. */
    public long earliestSecond(int j) {
        return columns.dates.earliestSecond(j);
    }

    /** The milliseconds after {@link #earliestSecond}; 0 where that is no moment. */
    public int earliestMilli(int j) {
        return columns.dates.earliestMilli(j);
    }

    /** The second of the first moment that is certainly after. */
    public long latestSecond(int j) {
        return columns.dates.latestSecond(j);
    }

    /** The milliseconds after {@link #latestSecond}; 0 where that is no moment. */
    public int latestMilli(int j) {
        return columns.dates.latestMilli(j);
    }

    /**
     * The start (inclusive) of what is certainly covered, to the whole second within; nothing is where this
     * is not before {@link #coreEndSecond}.
     */
    public long coreStartSecond(int j) {
        return columns.dates.coreStartSecond(j);
    }

    /** The end (exclusive) of what is certainly covered, to the whole second within. */
    public long coreEndSecond(int j) {
        return columns.dates.coreEndSecond(j);
    }

    public boolean startOpen(int j) {
        return columns.dates.startOpen(j);
    }

    public boolean startUnknown(int j) {
        return columns.dates.startUnknown(j);
    }

    public boolean endOpen(int j) {
        return columns.dates.endOpen(j);
    }

    public boolean endUnknown(int j) {
        return columns.dates.endUnknown(j);
    }

    /** {@link Shape#SPAN} for an undated event. */
    public Shape shape(int j) {
        return columns.dates.shape(j);
    }

    /** How sure the date is that it begins with; of a set, all that is said of any of its dates. */
    public Qualifier startQualifier(int j) {
        return columns.dates.startQualifier(j);
    }

    /** How sure the date is that it ends with; of a set, all that is said of any of its dates. */
    public Qualifier endQualifier(int j) {
        return columns.dates.endQualifier(j);
    }

    /** The members of a set; {@link SetMembers#NONE} for any other date. */
    public SetMembers members(int j) {
        return columns.dates.members(j);
    }

    public @Nullable String kind(int j) {
        int code = columns.kinds[j];
        return code < 0 ? null : columns.words.get(code);
    }

    public String id(int j) {
        return columns.ids.text(j);
    }

    /** The title as {@link Wording#in} takes it; no other part of the event is decoded. */
    public String title(int j, String language) {
        return reader(j).title().in(language);
    }

    /** Adds to a set every code point that is in the titles, in any language, as they are written. */
    public void addTitles(BitSet codePoints) {
        for (int j = 0; j < size(); j++) {
            reader(j).addTitle(codePoints);
        }
    }

    /** The whole event, made anew at each call. */
    public Event event(int j) {
        return reader(j).event(id(j), lanes[j], kind(j), importance(j));
    }

    public Summary summary() {
        return summary;
    }

    /** The tags of the languages in the events' texts, as first seen. */
    List<String> languages() {
        return columns.languages;
    }

    private EventReader reader(int j) {
        return new EventReader(new PoolReader(columns.details, j, columns.words), columns.languages,
                firstLanguage, zone);
    }

    /**
     * A chunk at a glance, to pass over it.
     *
     * @param dated how many of the events have a date
     * @param earliestSecond the least of the dated events; {@link #NO_END} if there is none
     * @param latestSecond the greatest of the dated events, exclusive; {@link #NO_START} if there is none
     * @param lanes the indexes of the lanes that have events here, unmodifiable
     */
    public record Summary(int size, int dated, long earliestSecond, long latestSecond, Set<Integer> lanes) {}

    /** What stays as it is when lanes or languages change; not copied. */
    static final class Columns {
        private final byte[] importances;
        private final int[] kinds;
        private final DateColumns dates;
        private final BytePool ids;
        private final BytePool details;
        private final List<String> words;
        private final List<String> languages;

        /**
         * @param importances 1 to 5, {@link #LINKED} for those with links, {@link #DISPUTED} for those disputed
         * @param kinds codes of words, or −1
         */
        Columns(byte[] importances, int[] kinds, DateColumns dates, BytePool ids, BytePool details,
                List<String> words, List<String> languages) {
            this.importances = importances;
            this.kinds = kinds;
            this.dates = dates;
            this.ids = ids;
            this.details = details;
            this.words = words;
            this.languages = languages;
        }

        Columns with(DateColumns placed) {
            return new Columns(importances, kinds, placed, ids, details, words, languages);
        }
    }
}
