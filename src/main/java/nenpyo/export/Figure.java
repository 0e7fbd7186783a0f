package nenpyo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.evidence.Citation;
import nenpyo.layout.LaneArrangement;
import nenpyo.layout.Palette;
import nenpyo.layout.Projection;
import nenpyo.layout.Subject;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import nenpyo.time.DateWording;

/** Makes a drawing to publish: the timeline of a view between its title and the line that says where it comes from. */
public final class Figure {
    private static final double MARGIN = 16;
    private static final double TITLE_HEIGHT = 52;
    private static final double TITLE_SIZE = 20;
    private static final double SOURCE_SIZE = 10.5;
    private static final double SOURCE_LINE = 16;

    private final Projection projection;
    private final TextMeasurer measurer;

    public Figure(TextMeasurer measurer) {
        this.measurer = measurer;
        this.projection = new Projection(measurer);
    }

    /** The height in px that a figure of a view's width needs to show every lane in full. */
    public double naturalHeight(Subject subject, View view) {
        return Math
                .ceil(TITLE_HEIGHT + projection.naturalHeight(subject, view) + footerHeight(subject, view));
    }

    /** The figure, over the whole of the view's size. */
    public Drawing draw(Subject subject, View view) {
        double footer = view.height() - footerHeight(subject, view);
        Drawing timeline = projection.project(subject, view, TITLE_HEIGHT, footer).drawing();
        List<Node> nodes = new ArrayList<>();
        nodes.add(title(subject.timeline(), view));
        nodes.add(timeline.root());
        nodes.add(source(subject, view, footer));
        return new Drawing(view.width(), view.height(), timeline.background(),
                new Node.Group(Role.FIGURE, "figure",
                        subject.timeline().title().in(view.language().primary()),
                        description(subject, view), view.language().primary(), nodes));
    }

    /** What the figure shows, for those who do not see it: the events by lane, and what is left out. */
    private static String description(Subject subject, View view) {
        Messages words = Messages.in(Locale.forLanguageTag(view.language().primary()));
        List<String> parts = new ArrayList<>();
        for (LaneArrangement lane : subject.lanes()) {
            parts.add(words.get("figure.lane",
                    subject.timeline().lanes().get(lane.lane()).title().in(words.language()), lane.count()));
        }
        String limits = FigureLimits.words(subject.timeline(), view);
        return words.get("figure.description", String.join(words.get("figure.and"), parts))
                + (limits.isEmpty() ? "" : " " + limits);
    }

    private Node title(Timeline timeline, View view) {
        Palette palette = Palette.of(view.theme());
        String main = timeline.title().in(view.language().primary());
        List<Node> runs = new ArrayList<>();
        double room = view.width() - 2 * MARGIN;
        String shown = measurer.fit(main, room, TITLE_SIZE, Weight.BOLD);
        add(runs, shown, MARGIN, TITLE_SIZE, Weight.BOLD, palette.text());
        double x = MARGIN + measurer.width(shown, TITLE_SIZE, Weight.BOLD) + 14;
        if (view.language() == LanguageChoice.BOTH && timeline.title().has("en")) {
            String second = measurer.fit(timeline.title().in("en"), view.width() - MARGIN - x, 14,
                    Weight.REGULAR);
            add(runs, second, x, 14, Weight.REGULAR, palette.muted());
            x += measurer.width(second, 14, Weight.REGULAR) + 14;
        }
        String limits = measurer.fit(FigureLimits.words(timeline, view), view.width() - MARGIN - x, 13,
                Weight.REGULAR);
        add(runs, limits, x, 13, Weight.REGULAR, palette.muted());
        return Node.Group.of(Role.CAPTION, "title", runs);
    }

    private void add(List<Node> title, String text, double x, double size, Weight weight, Ink ink) {
        if (!text.isEmpty()) {
            title.add(run(text, x, 34, size, weight, ink));
        }
    }

    private Node source(Subject subject, View view, double top) {
        Palette palette = Palette.of(view.theme());
        List<Node> runs = new ArrayList<>();
        double baseline = top + SOURCE_LINE;
        for (String line : sourceLines(subject.timeline(), view)) {
            runs.add(run(line, MARGIN, baseline, SOURCE_SIZE, Weight.REGULAR, palette.muted()));
            baseline += SOURCE_LINE;
        }
        return Node.Group.of(Role.CAPTION, "source", runs);
    }

    private double footerHeight(Subject subject, View view) {
        int lines = sourceLines(subject.timeline(), view).size();
        return lines == 0 ? 0 : lines * SOURCE_LINE + 12;
    }

    /** Sources, until when they attest, maker and licence, broken into lines at the figure's width. */
    private List<String> sourceLines(Timeline timeline, View view) {
        Locale locale = Locale.forLanguageTag(view.language().primary());
        Messages words = Messages.in(locale);
        List<String> parts = new ArrayList<>();
        if (!timeline.sources().isEmpty()) {
            parts.add(words.get("figure.source", Citation.in(locale).line(timeline.sources())));
        }
        if (timeline.asOf() != null) {
            parts.add(words.get("figure.asOf", DateWording.in(locale).brief(timeline.asOf())));
        }
        if (timeline.creator() != null) {
            parts.add(words.get("figure.creator", timeline.creator()));
        }
        if (timeline.license() != null) {
            parts.add(timeline.license());
        }
        return wrap(parts, view.width() - 2 * MARGIN);
    }

    private List<String> wrap(List<String> parts, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + "  ·  " + part;
            if (line.isEmpty() || measurer.width(longer, SOURCE_SIZE, Weight.REGULAR) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = part;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines.stream().map(text -> measurer.fit(text, room, SOURCE_SIZE, Weight.REGULAR)).toList();
    }

    private Node run(String text, double x, double baseline, double size, Weight weight, Ink ink) {
        return new Node.TextRun(text, x, baseline, size, weight, measurer.width(text, size, weight), ink);
    }
}
