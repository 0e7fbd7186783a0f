package nenpyo.layout;

import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;

/** A view of a timeline, drawn, for tests: what was painted, and by what. */
record Scene(Subject subject, View view, Projected projected, List<Painted> painted) {
    static SubjectArranger arranger(Timeline timeline) {
        return new SubjectArranger(timeline, LinkIndex.of(timeline), Scene::icon, TextMeasurer.bundled());
    }

    private static Outline icon(Lane lane) {
        return Icons.lane(lane.icon() == null ? "" : lane.icon());
    }

    /** The view as it is, the lanes scrolled if they are higher. */
    static Scene of(Timeline timeline, View view) {
        Subject subject = arranger(timeline).arrange(view);
        Projected projected = new Projection(TextMeasurer.bundled()).project(subject, view);
        return new Scene(subject, view, projected, RecordingPainter.record(projected.drawing()));
    }

    /** The view as high as all lanes in full. */
    static Scene whole(Timeline timeline, View view) {
        Subject subject = arranger(timeline).arrange(view);
        double height = new Projection(TextMeasurer.bundled()).naturalHeight(subject, view);
        return of(timeline, view.withSize(view.width(), height).withScrollTop(0));
    }

    /** The lines of text of which something shows. */
    List<Painted> texts() {
        return painted.stream().filter(p -> p.mark() instanceof Node.TextRun && p.isShown()).toList();
    }

    /** The words of a role's texts, in painting order. */
    List<String> words(Role role) {
        return texts().stream().filter(p -> p.in(role)).map(p -> ((Node.TextRun) p.mark()).text()).toList();
    }

    /** The marks of a role's group. */
    List<Painted> marks(Role role, String key) {
        return painted.stream().filter(p -> p.key(role).filter(key::equals).isPresent()).toList();
    }

    /** The marks that stand for an event's date: not its words, its glyph, their ground or the ring around it. */
    List<Painted> dateMarks(String event) {
        return marks(Role.EVENT, event).stream()
                .filter(p -> p.in(Role.LANE))
                .filter(p -> switch (p.mark()) {
                    case Node.Rect rect ->
                        !rect.fill().equals(wash(p)) && !rect.fill().equals(palette().accent());
                    case Node.HorizontalGradient _,Node.Hatch _ -> true;
                    case Node.Path path -> path.stroke() != null;
                    case Node.TextRun _,Node.Columns _,Node.Icon _ -> false;
                })
                .toList();
    }

    /** The box around an event's mark without what fades beyond it; empty where none of it shows. */
    Box body(String event) {
        List<Painted> marks = dateMarks(event);
        List<Box> hatched = marks.stream()
                .filter(p -> p.mark() instanceof Node.Hatch)
                .map(Painted::box)
                .toList();
        return marks.stream()
                .map(Painted::box)
                .filter(box -> !hatched.contains(box))
                .reduce(Box::union)
                .orElse(new Box(0, 0, 0, 0));
    }

    Palette palette() {
        return Palette.of(view.theme());
    }

    private Ink wash(Painted painted) {
        Lane lane = lane(painted.key(Role.LANE).orElseThrow());
        return palette().lane(subject.timeline(), subject.timeline().lanes().indexOf(lane)).wash();
    }

    /** Whether an event stands in a collapsed lane. */
    boolean isCollapsed(LaneArrangement.Item item) {
        return view.lanes()
                .isCollapsed(subject.timeline()
                        .lanes()
                        .get(subject.timeline().event(item.event()).lane()));
    }

    Lane lane(String id) {
        return subject.timeline()
                .lanes()
                .stream()
                .filter(lane -> lane.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
