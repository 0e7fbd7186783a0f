package nenpyo.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A painter that writes down what it is asked to paint, in order, for tests of drawings. */
public final class RecordingPainter implements Painter {
    private final List<Painted> painted = new ArrayList<>();
    private final Deque<Node.Group> groups = new ArrayDeque<>();
    private final Deque<Box> clips = new ArrayDeque<>();

    /**
     * A mark as it was painted.
     *
     * @param groups the groups it lies in, the innermost first
     * @param clip what it shows within
     */
    public record Painted(Node.Mark mark, List<Node.Group> groups, Box clip) {
        /** The box around the mark's ink, whether it shows or not. */
        public Box box() {
            return Box.of(mark);
        }

        /** The part of the mark's box that shows. */
        public Box shown() {
            return box().intersection(clip);
        }

        public boolean isShown() {
            return !shown().isEmpty();
        }

        /** The key of the innermost group of a role that the mark lies in. */
        public Optional<String> key(Role role) {
            return groups.stream().filter(group -> group.role() == role).map(Node.Group::key).findFirst();
        }

        @Override
        public String toString() {
            String group = groups.isEmpty()
                    ? "no group"
                    : groups.getFirst().role() + " " + groups.getFirst().key();
            return mark + " of " + group;
        }

        public boolean in(Role role) {
            return key(role).isPresent();
        }
    }

    /** All marks of a drawing, in the order in which they are painted, the background first. */
    public static List<Painted> record(Drawing drawing) {
        return walked(drawing, drawing::paint);
    }

    /** The marks of a drawing of which something may lie between two px across. */
    public static List<Painted> record(SlicedDrawing drawing, double left, double right) {
        return record(drawing, new Box(left, 0, right, drawing.whole().height()));
    }

    /** The marks of a drawing of which something may lie within an area. */
    public static List<Painted> record(SlicedDrawing drawing, Box area) {
        return walked(drawing.whole(), painter -> drawing.paint(painter, area));
    }

    private static List<Painted> walked(Drawing drawing, Consumer<Painter> walk) {
        RecordingPainter painter = new RecordingPainter();
        painter.clips.push(new Box(0, 0, drawing.width(), drawing.height()));
        walk.accept(painter);
        if (!painter.groups.isEmpty() || painter.clips.size() != 1) {
            throw new AssertionError("a group or a clip was not closed");
        }
        return painter.painted;
    }

    /** The marks of a drawing that some hold of. */
    public static List<Painted> record(Drawing drawing, Predicate<Painted> wanted) {
        return record(drawing).stream().filter(wanted).toList();
    }

    @Override
    public void open(Node.Group group) {
        groups.push(group);
    }

    @Override
    public void close(Node.Group group) {
        if (!groups.pop().equals(group)) {
            throw new AssertionError("closed out of order: " + group.key());
        }
    }

    @Override
    public void rect(Node.Rect rect) {
        add(rect);
    }

    @Override
    public void path(Node.Path path) {
        add(path);
    }

    @Override
    public void text(Node.TextRun text) {
        add(text);
    }

    @Override
    public void gradient(Node.HorizontalGradient gradient) {
        add(gradient);
    }

    @Override
    public void hatch(Node.Hatch hatch) {
        add(hatch);
    }

    @Override
    public void columns(Node.Columns columns) {
        add(columns);
    }

    @Override
    public void clip(Node.Clip clip) {
        clips.push(clips.element().intersection(Box.of(clip)));
    }

    @Override
    public void unclip() {
        clips.pop();
    }

    private void add(Node.Mark mark) {
        painted.add(new Painted(mark, List.copyOf(groups), clips.element()));
    }
}
