package nenpyo.layout;

import java.util.Map;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Timeline;
import nenpyo.text.Recent;
import nenpyo.text.TextMeasurer;

/**
 * The labels of a timeline's events in one language, kept while there is room: at another octave or in another range mostly
 * the same events are shown, and to word and measure a label takes a hundred times as long as to find it. For one thread at a
 * time.
 */
final class KnownLabels {
    /** About as many as a few views try, with some 300 bytes each. */
    private static final int KEPT_MOST = 16_384;

    private final Timeline timeline;
    private final LabelWriter writer;
    private final Map<Integer, EventLabel> kept = new Recent<>(KEPT_MOST);

    /** @param references of which the labels carry the numbers */
    KnownLabels(Timeline timeline, LanguageChoice language, TextMeasurer measurer, References references) {
        this.timeline = timeline;
        this.writer = new LabelWriter(language, measurer, references);
    }

    /** The label of the event at an index of the timeline. */
    EventLabel label(int event) {
        return kept.computeIfAbsent(event, index -> writer.label(timeline.event(index)));
    }
}
