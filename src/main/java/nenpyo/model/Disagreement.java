package nenpyo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nenpyo.time.Bound;
import nenpyo.time.DateSet;
import nenpyo.time.DateTime;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import nenpyo.time.Interval;
import nenpyo.time.Moment;
import nenpyo.time.PlainDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what sources say of an event cannot all be so: one disputes it, or two dates cannot mean the same.
 *
 * <p>Two dates may mean the same where something that one may mean is something that the other may: {@code 2009} and
 * {@code 2009-11} may, {@code 2009-10} and {@code 2009-11} may not. Of two intervals the beginnings have to, and the ends;
 * an end that is open or that nobody says may be any. Of a set, one of its dates has to. Doubts ({@code ?}, {@code ~}) widen
 * nothing: EDTF does not say by how much.
 */
public final class Disagreement {
    /** Of an event that is dated otherwise more often than this, only so many dates are held against each other. */
    private static final int DATES_MOST = 50;

    private Disagreement() {}

    /** Whether the sources of an event disagree, about its date or about it. */
    public static boolean in(Event event) {
        return in(event.date(), event.excerpts());
    }

    private static boolean in(@Nullable Edtf chosen, List<Excerpt> excerpts) {
        if (excerpts.isEmpty()) {
            return false;
        }
        if (excerpts.stream().anyMatch(excerpt -> excerpt.role() == Role.DISPUTES)) {
            return true;
        }
        if (excerpts.stream().allMatch(excerpt -> excerpt.date() == null)) {
            return false;
        }
        List<Edtf> dates = Stream
                .concat(Stream.ofNullable(chosen),
                        excerpts.stream().map(Disagreement::dateOf).filter(Objects::nonNull))
                .distinct()
                .limit(DATES_MOST)
                .toList();
        for (int i = 0; i < dates.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (!mayAgree(dates.get(i), dates.get(k))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The date by which an excerpt's source dates the event otherwise; null where it states none or it cannot be read. */
    public static @Nullable Edtf dateOf(Excerpt excerpt) {
        String date = excerpt.date();
        if (date == null) {
            return null;
        }
        try {
            return EdtfParser.parse(date);
        } catch (EdtfException _) {
            // The reader has reported it with its place.
            return null;
        }
    }

    /** Whether two dates may mean the same. */
    public static boolean mayAgree(Edtf one, Edtf other) {
        if (one instanceof Interval first && other instanceof Interval second) {
            return reach(first.start()).overlaps(reach(second.start()))
                    && reach(first.finish()).overlaps(reach(second.finish()));
        }
        List<Reach> others = reaches(other, !isInstant(one));
        return reaches(one, !isInstant(other)).stream()
                .anyMatch(reach -> others.stream().anyMatch(reach::overlaps));
    }

    private static boolean isInstant(Edtf date) {
        return date instanceof DateTime time && time.shiftMinutes() != null;
    }

    private static Reach reach(Interval.End end) {
        return end instanceof Interval.End.On(PlainDate date)
                ? new Reach(date.start(), date.end())
                : new Reach(null, null);
    }

    /** @param local whether an instant is to be taken by the clocks that it names, since the other date names none */
    private static List<Reach> reaches(Edtf date, boolean local) {
        if (date instanceof DateTime time && time.shiftMinutes() != null && local) {
            int seconds = time.shiftMinutes() * 60;
            Reach reach = new Reach(moment(date.extent().earliest()), moment(date.extent().latest()));
            return List.of(reach.later(seconds));
        }
        if (!(date instanceof DateSet set)) {
            return List.of(new Reach(moment(date.extent().earliest()), moment(date.extent().latest())));
        }
        SetMembers members = SetMembers.of(set);
        List<Reach> reaches = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            long from = members.fromSecond(i);
            long to = members.toSecond(i);
            reaches.add(new Reach(from == EventChunk.NO_START ? null : Moment.ofSecond(from),
                    to == EventChunk.NO_END ? null : Moment.ofSecond(to)));
        }
        return reaches;
    }

    private static @Nullable Moment moment(Bound bound) {
        return bound instanceof Bound.At(Moment moment) ? moment : null;
    }

    /** Half-open; null for no end. */
    private record Reach(@Nullable Moment from, @Nullable Moment to) {
        Reach later(int seconds) {
            return new Reach(from == null ? null : from.plusSeconds(seconds),
                    to == null ? null : to.plusSeconds(seconds));
        }

        boolean overlaps(Reach other) {
            return isBefore(from, other.to) && isBefore(other.from, to);
        }

        private static boolean isBefore(@Nullable Moment from, @Nullable Moment to) {
            return from == null || to == null || from.isBefore(to);
        }
    }
}
