package nenpyo.layout;

import java.util.List;

/**
 * Which forms the events of lanes take at a scale.
 *
 * @param point known to within the width of a mark
 * @param vague somewhere within a visible span
 * @param interval lasting from end to end
 * @param ongoing going on beyond what is attested
 * @param unknownStart begun, nobody says when
 */
record LegendForms(boolean point, boolean vague, boolean interval, boolean ongoing, boolean unknownStart) {
    static LegendForms of(List<LaneArrangement> lanes, TimeScale scale) {
        LegendForms forms = new LegendForms(false, false, false, false, false);
        for (LaneArrangement lane : lanes) {
            for (int i = 0; i < lane.size(); i++) {
                forms = forms.with(lane.item(i).span(), scale);
            }
        }
        return forms;
    }

    private LegendForms with(MarkSpan span, TimeScale scale) {
        boolean wide = span.isWide(scale.secondsPerPixel());
        boolean fades = span.fadesIn() || span.fadesOut();
        return new LegendForms(point || !span.interval() && !wide, vague || !span.interval() && wide,
                interval || span.interval() && !fades, ongoing || span.fadesOut(),
                unknownStart || span.fadesIn());
    }
}
