package nenpyo.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nenpyo.model.Shape;

/**
 * The forms that events and what joins them take.
 *
 * @param forms unmodifiable, in the order in which a legend explains them
 */
record LegendForms(Set<Form> forms) {
    LegendForms {
        forms = Collections.unmodifiableSet(forms);
    }

    /** What is drawn in a way of its own. */
    enum Form {
        /** Known to within the width of a mark. */
        POINT,
        /** Somewhere within a visible span. */
        VAGUE,
        /** Lasting from end to end. */
        INTERVAL,
        /** What is possible around what is certain. */
        POSSIBLE,
        APPROXIMATE, UNCERTAIN,
        /** One of several dates. */
        ONE_OF,
        /** All of several dates. */
        ALL_OF,
        /** Going on beyond what is attested. */
        ONGOING,
        /** Begun, nobody says when. */
        UNKNOWN_START,
        /** About which the sources disagree. */
        DISPUTED,
        /** A line from one to another. */
        LINK,
        /** How many there are that have no mark of their own, as a number. */
        CLUSTER,
        /** The same as a height. */
        DENSITY,
        /** Of which kinds those are, above. */
        KINDS
    }

    /** The forms of events as they are placed. */
    static LegendForms of(List<PlacedEvent> events) {
        Set<Form> forms = forms(false);
        for (PlacedEvent event : events) {
            MarkSpan span = event.item().span();
            boolean possible = span.interval() && (event.core().width() < event.mark().width());
            add(forms, span, !event.isVague(), event.isVague(), possible);
        }
        return new LegendForms(forms);
    }

    /** The forms that the events of lanes take anywhere in the octave that the lanes are arranged for. */
    static LegendForms anywhere(List<LaneArrangement> lanes, boolean link) {
        Set<Form> forms = forms(link);
        lanes.forEach(lane -> forms.addAll(lane.forms().forms()));
        return new LegendForms(forms);
    }

    /** The forms that events take anywhere in an octave. */
    static LegendForms anywhere(List<LaneArrangement.Item> items, Octave octave) {
        Set<Form> forms = forms(false);
        double coarse = octave.secondsPerPixel();
        for (LaneArrangement.Item item : items) {
            MarkSpan span = item.span();
            add(forms, span, !span.isWide(coarse), span.isWide(coarse / 2), isPossible(span));
        }
        return new LegendForms(forms);
    }

    /** Adds the forms that a span takes at one resolution or another. */
    static void addAnywhere(Set<Form> to, MarkSpan span) {
        add(to, span, true, true, isPossible(span));
    }

    private static boolean isPossible(MarkSpan span) {
        return span.interval() && span.to().secondsSince(span.from()) > span.core().seconds();
    }

    /** This with more forms. */
    LegendForms with(Set<Form> more) {
        Set<Form> all = EnumSet.noneOf(Form.class);
        all.addAll(forms);
        all.addAll(more);
        return new LegendForms(all);
    }

    private static Set<Form> forms(boolean link) {
        return link ? EnumSet.of(Form.LINK) : EnumSet.noneOf(Form.class);
    }

    private static void add(Set<Form> to, MarkSpan span, boolean narrow, boolean wide, boolean possible) {
        if (span.isLinked()) {
            to.add(span.shape() == Shape.ALL_OF ? Form.ALL_OF : Form.ONE_OF);
        } else if (!span.interval()) {
            if (narrow) {
                to.add(Form.POINT);
            }
            if (wide) {
                to.add(Form.VAGUE);
            }
        } else if (!span.fadesIn() && !span.fadesOut()) {
            to.add(Form.INTERVAL);
        }
        if (possible) {
            to.add(Form.POSSIBLE);
        }
        if (span.start().isApproximate() || span.end().isApproximate()) {
            to.add(Form.APPROXIMATE);
        }
        if (span.start().isUncertain() || span.end().isUncertain()) {
            to.add(Form.UNCERTAIN);
        }
        if (span.fadesOut()) {
            to.add(Form.ONGOING);
        }
        if (span.fadesIn()) {
            to.add(Form.UNKNOWN_START);
        }
        if (span.disputed()) {
            to.add(Form.DISPUTED);
        }
    }
}
