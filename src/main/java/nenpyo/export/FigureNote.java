package nenpyo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.evidence.Citation;
import nenpyo.layout.Palette;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.model.Visible;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import nenpyo.time.DateWording;
import org.jspecify.annotations.Nullable;

/**
 * The lines below a figure: what it leaves out if the title did not say so, its sources, until when they attest, maker and
 * licence; and on a line of its own which data it shows and which program drew it.
 */
final class FigureNote {
    private static final double MARGIN = 16;
    private static final double SIZE = 10.5;
    private static final double LINE = 16;
    private static final double AFTER = 12;
    private static final String SEPARATOR = "  ·  ";

    private final View view;
    private final TextMeasurer measurer;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param limits what the figure leaves out; empty where that is nothing or is said elsewhere
     * @param listed whether the sources are listed elsewhere
     * @param provenance null where nobody knows it
     */
    FigureNote(Timeline timeline, View view, String limits, boolean listed, @Nullable Provenance provenance,
            TextMeasurer measurer) {
        this.view = view;
        this.measurer = measurer;
        Locale locale = Locale.forLanguageTag(view.language().primary());
        LineBreaks breaks = new LineBreaks(measurer, SIZE);
        double room = view.width() - 2 * MARGIN;
        lines.addAll(breaks.joined(facts(timeline, locale, limits, listed), SEPARATOR, room, locale));
        if (provenance != null) {
            lines.addAll(breaks.joined(origin(provenance, locale), SEPARATOR, room, locale));
        }
    }

    private static List<String> facts(Timeline timeline, Locale locale, String limits, boolean listed) {
        Messages words = Messages.in(locale);
        List<String> parts = new ArrayList<>();
        if (!limits.isEmpty()) {
            parts.add(limits);
        }
        if (!listed && !timeline.sources().isEmpty()) {
            parts.add(words.get("figure.source", Citation.in(locale).line(timeline.sources())));
        }
        if (timeline.asOf() != null) {
            parts.add(words.get("figure.asOf", DateWording.in(locale).brief(timeline.asOf())));
        }
        if (timeline.creator() != null) {
            parts.add(words.get("figure.creator", Visible.line(timeline.creator())));
        }
        if (timeline.license() != null) {
            parts.add(Visible.line(timeline.license()));
        }
        return parts;
    }

    private static List<String> origin(Provenance provenance, Locale locale) {
        Messages words = Messages.in(locale);
        List<String> parts = new ArrayList<>();
        if (!provenance.sha256().isEmpty()) {
            parts.add(words.get("figure.data", provenance.sha256()));
        }
        parts.add(words.get("figure.program", provenance.version()));
        return parts;
    }

    /** What it takes below the timeline, px; 0 if there is nothing to say. */
    double height() {
        return lines.isEmpty() ? 0 : lines.size() * LINE + AFTER;
    }

    Node draw(double top) {
        Palette palette = Palette.of(view.theme());
        List<Node> runs = new ArrayList<>();
        double baseline = top + LINE;
        for (String line : lines) {
            runs.add(new Node.TextRun(line, MARGIN, baseline, SIZE, Weight.REGULAR,
                    measurer.width(line, SIZE, Weight.REGULAR), palette.muted()));
            baseline += LINE;
        }
        return Node.Group.of(Role.CAPTION, "source", runs);
    }
}
