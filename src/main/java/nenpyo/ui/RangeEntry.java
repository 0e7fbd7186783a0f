package nenpyo.ui;

import nenpyo.app.FaultWording;
import nenpyo.app.OneLine;
import nenpyo.model.DisplayZone;
import nenpyo.model.Filter;
import nenpyo.model.Range;
import nenpyo.text.Messages;
import nenpyo.time.Bound;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.Extent;
import nenpyo.time.JapaneseDate;
import nenpyo.time.Moment;
import nenpyo.time.RoundDate;
import nenpyo.time.Step;
import nenpyo.time.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What was typed as a range of time, and how it is understood: from the first moment of one date to the last of another.
 * Knows no node.
 *
 * @param from where the range begins
 * @param to where it ends
 */
record RangeEntry(Side from, Side to) {
    /** How many steps of the calendar the range of a view is told in, at least. */
    private static final int STEPS_LEAST = 50;

    /**
     * One side of the range.
     *
     * @param limit null where there is none, be it that nothing was typed or that it is wrong
     * @param note how it was understood; empty where it was not, or nothing was typed
     * @param fault what is wrong; empty if nothing is
     */
    record Side(@Nullable Moment limit, String note, String fault) {
        private static final Side NONE = new Side(null, "", "");
    }

    /** The typed texts of both sides. */
    record Texts(String from, String to) {}

    /** Reads what was typed; a blank text is no limit, and an instant is one by the clocks of a zone. */
    static RangeEntry read(Texts typed, Messages words, DisplayZone zone) {
        Side from = side(typed.from(), words, zone, true);
        Side to = side(typed.to(), words, zone, false);
        if (from.limit() != null && to.limit() != null && !from.limit().isBefore(to.limit())) {
            to = new Side(null, "", words.get("range.fault.order"));
        }
        return new RangeEntry(from, to);
    }

    private static Side side(String text, Messages words, DisplayZone zone, boolean first) {
        if (text.isBlank()) {
            return Side.NONE;
        }
        try {
            TypedDate typed = TypedDate.read(text.strip());
            Extent extent = zone.placed(typed.date()).extent();
            Bound bound = first ? extent.earliest() : extent.latest();
            return bound instanceof Bound.At(Moment limit)
                    ? new Side(limit, note(text.strip(), typed, words), "")
                    : new Side(null, "", words.get(first ? "range.fault.start" : "range.fault.end"));
        } catch (EdtfException e) {
            return new Side(null, "", new FaultWording(words).sentence(e));
        }
    }

    private static String note(String text, TypedDate typed, Messages words) {
        JapaneseDate japanese = typed.japanese();
        if (japanese == null) {
            return DateWording.in(words.locale()).western(typed.date());
        }
        boolean over = !japanese.era().equals(japanese.written());
        String era = words.language().equals("ja") ? japanese.era().ja() : japanese.era().en();
        return words.get(over ? "date.readAs.eraOver" : "date.readAs", OneLine.of(text), japanese.date(),
                era);
    }

    /** Whether nothing is wrong on either side. */
    boolean isSound() {
        return from.fault().isEmpty() && to.fault().isEmpty();
    }

    /** What would have to be typed for the range of a filter, as briefly as it can be. */
    static Texts texts(Filter filter) {
        return new Texts(filter.from() == null ? "" : RoundDate.beginningAt(filter.from()).toString(),
                filter.to() == null ? "" : RoundDate.endingAt(filter.to()).toString());
    }

    /** What would have to be typed for the range of a view, as exactly as it makes sense: its sides need no seconds. */
    static Texts texts(Range range) {
        Step step = step(range.seconds() / STEPS_LEAST);
        Moment last = step.floor(range.to());
        return new Texts(RoundDate.beginningAt(step.floor(range.from())).toString(),
                RoundDate.endingAt(last.equals(range.to()) ? last : step.next(range.to())).toString());
    }

    private static Step step(double seconds) {
        Step chosen = new Step(Step.Unit.MILLISECOND, 1);
        for (Step.Unit unit : Step.Unit.values()) {
            Step one = new Step(unit, 1);
            chosen = one.seconds() <= seconds ? one : chosen;
        }
        return chosen;
    }

    /** The range of a filter in words; empty where it has none. */
    static String words(Filter filter, Messages words) {
        DateWording dates = DateWording.in(words.locale());
        Edtf from = filter.from() == null ? null : RoundDate.beginningAt(filter.from());
        Edtf to = filter.to() == null ? null : RoundDate.endingAt(filter.to());
        if (from == null) {
            return to == null ? "" : words.get("range.until", dates.western(to));
        }
        if (to == null) {
            return words.get("range.since", dates.western(from));
        }
        return from.equals(to)
                ? dates.western(from)
                : words.get("figure.range", dates.western(from), dates.western(to));
    }
}
