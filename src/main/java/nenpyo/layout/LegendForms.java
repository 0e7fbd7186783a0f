package nenpyo.layout;

import java.util.List;

/**
 * The forms that events and what joins them take.
 *
 * @param point known to within the width of a mark
 * @param vague somewhere within a visible span
 * @param interval lasting from end to end
 * @param ongoing going on beyond what is attested
 * @param unknownStart begun, nobody says when
 * @param link a line from one to another
 */
record LegendForms(boolean point, boolean vague, boolean interval, boolean ongoing, boolean unknownStart,
        boolean link) {
    private static final LegendForms NONE = new LegendForms(false, false, false, false, false, false);

    /** The forms of events as they are placed. */
    static LegendForms of(List<PlacedEvent> events, boolean link) {
        LegendForms forms = NONE;
        for (PlacedEvent event : events) {
            forms = forms.with(event.item().span(), !event.isVague(), event.isVague());
        }
        return forms.withLink(link);
    }

    /** The forms that the events of lanes take anywhere in the octave that the lanes are arranged for. */
    static LegendForms anywhere(List<LaneArrangement> lanes, boolean link) {
        LegendForms forms = NONE;
        for (LaneArrangement lane : lanes) {
            double coarse = lane.octave().secondsPerPixel();
            for (int i = 0; i < lane.size(); i++) {
                MarkSpan span = lane.item(i).span();
                forms = forms.with(span, !span.isWide(coarse), span.isWide(coarse / 2));
            }
        }
        return forms.withLink(link);
    }

    private LegendForms with(MarkSpan span, boolean narrow, boolean wide) {
        boolean fades = span.fadesIn() || span.fadesOut();
        return new LegendForms(point || !span.interval() && narrow, vague || !span.interval() && wide,
                interval || span.interval() && !fades, ongoing || span.fadesOut(),
                unknownStart || span.fadesIn(), link);
    }

    private LegendForms withLink(boolean shown) {
        return new LegendForms(point, vague, interval, ongoing, unknownStart, shown);
    }
}
