package nenpyo.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.layout.LaneArrangement;
import nenpyo.layout.Palette;
import nenpyo.layout.Projection;
import nenpyo.layout.Projection.Legend;
import nenpyo.layout.Subject;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a drawing to publish: the timeline of a view between its title and the lines that say where it comes from, with the
 * list of its sources below where that is wanted.
 */
public final class Figure {
    private final Projection projection;
    private final TextMeasurer measurer;
    private final FigureParts parts;
    private final @Nullable Provenance provenance;
    private final SourceList sources;
    private final boolean apart;

    /** With the usual parts, of nobody knows which data. */
    public Figure(TextMeasurer measurer) {
        this(measurer, FigureParts.USUAL, null, SourceList.NONE, false);
    }

    /**
     * With a choice of parts.
     *
     * @param provenance null where nobody knows it
     * @param sources those that the subject's events are numbered by; {@link SourceList#NONE} for no list
     * @param apart whether the list is left to {@link #sourcePages}
     */
    public Figure(TextMeasurer measurer, FigureParts parts, @Nullable Provenance provenance,
            SourceList sources, boolean apart) {
        this.measurer = measurer;
        this.parts = parts;
        this.provenance = provenance;
        this.sources = sources;
        this.apart = apart;
        this.projection = new Projection(measurer, parts.legend() ? Legend.LANES_AND_FORMS : Legend.NONE);
    }

    /** The height in px that a figure of a view's width needs to show every lane in full. */
    public double naturalHeight(Subject subject, View view) {
        return Math.ceil(title(subject, view).height() + projection.naturalHeight(subject, view)
                + note(subject, view).height() + listHeight(view));
    }

    private double listHeight(View view) {
        return apart || sources.isEmpty() ? 0 : new SourceListInk(sources, view, measurer).height();
    }

    private FigureTitle title(Subject subject, View view) {
        return new FigureTitle(subject.timeline(), view, parts.title(), measurer);
    }

    private FigureNote note(Subject subject, View view) {
        String limits = title(subject, view).saysLimits()
                ? ""
                : FigureLimits.words(subject.timeline(), view);
        return new FigureNote(subject.timeline(), view, limits, !sources.isEmpty(), provenance, measurer);
    }

    /** The figure, over the whole of the view's size. */
    public Drawing draw(Subject subject, View view) {
        FigureTitle title = title(subject, view);
        FigureNote note = note(subject, view);
        double list = view.height() - listHeight(view);
        double foot = list - note.height();
        Drawing timeline = projection.project(subject, view, title.height(), foot).drawing();
        List<Node> nodes = new ArrayList<>();
        nodes.add(title.draw());
        nodes.add(timeline.root());
        nodes.add(note.draw(foot));
        if (list < view.height()) {
            nodes.add(new SourceListInk(sources, view, measurer).draw(list));
        }
        return new Drawing(view.width(), view.height(), timeline.background(), root(subject, view, nodes));
    }

    /** The list of sources on pages of its own, each of the view's width and at most a height in px; none if it is empty. */
    public List<Drawing> sourcePages(Subject subject, View view, double height) {
        return new SourceListInk(sources, view, measurer).pages(height)
                .stream()
                .map(page -> new Drawing(view.width(), page.height(), Palette.of(view.theme()).background(),
                        root(subject, view, List.of(page.list()))))
                .toList();
    }

    private static Node.Group root(Subject subject, View view, List<Node> nodes) {
        return new Node.Group(Role.FIGURE, "figure",
                subject.timeline().title().in(view.language().primary()), description(subject, view),
                view.language().primary(), nodes);
    }

    /** What the figure shows, for those who do not see it: the events by lane, and what is left out. */
    private static String description(Subject subject, View view) {
        Timeline timeline = subject.timeline();
        Messages words = Messages.in(Locale.forLanguageTag(view.language().primary()));
        List<String> lanes = new ArrayList<>();
        for (LaneArrangement lane : subject.lanes()) {
            lanes.add(words.get("figure.lane", timeline.lanes().get(lane.lane()).title().in(words.language()),
                    lane.count()));
        }
        String limits = FigureLimits.words(timeline, view);
        return words.get("figure.description", String.join(words.get("figure.and"), lanes))
                + (limits.isEmpty() ? "" : " " + limits);
    }
}
