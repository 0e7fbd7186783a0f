package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.text.Weight;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Ink INK = Ink.of("#102030");

    @Test
    void paintsInOrderBackgroundFirst() {
        Node.Rect first = new Node.Rect(1, 1, 5, 5, INK);
        Node.TextRun second = new Node.TextRun("a", 2, 9, 10, Weight.BOLD, 6, INK);
        Node.HorizontalGradient third = new Node.HorizontalGradient(0, 0, 9, 9, INK, Ink.NONE);
        Node.Hatch fourth = new Node.Hatch(0, 0, 9, 9, 6, 1, INK, Ink.NONE);
        Node.Path fifth = new Node.Path(Outline.through(0, 0, 5, 5), null, new Stroke(INK, 1));
        Drawing drawing = drawing(first, Node.Group.of(Role.LANE, "space", List.of(second, third)), fourth,
                fifth);
        assertThat(RecordingPainter.record(drawing)).extracting(Painted::mark)
                .containsExactly(new Node.Rect(0, 0, 40, 30, Ink.of("#FFFFFF")), first, second, third, fourth,
                        fifth);
    }

    @Test
    void tellsTheGroupsThatAMarkLiesIn() {
        Node.Rect mark = new Node.Rect(1, 1, 5, 5, INK);
        Drawing drawing = drawing(
                Node.Group.of(Role.LANE, "space",
                        List.of(Node.Group.of(Role.EVENT, "summit", List.of(mark)))),
                mark);
        List<Painted> painted = RecordingPainter.record(drawing);
        assertThat(painted.get(1).key(Role.EVENT)).contains("summit");
        assertThat(painted.get(1).key(Role.LANE)).contains("space");
        assertThat(painted.get(2).key(Role.LANE)).isEmpty();
    }

    @Test
    void clipsNestAndEnd() {
        Node.Rect mark = new Node.Rect(0, 0, 40, 30, INK);
        Node inner = new Node.Clip(5, 5, 100, 10, List.of(mark));
        Drawing drawing = drawing(new Node.Clip(0, 0, 20, 20, List.of(inner, mark)), mark);
        assertThat(RecordingPainter.record(drawing)).extracting(Painted::shown)
                .containsExactly(new Box(0, 0, 40, 30), new Box(5, 5, 20, 15), new Box(0, 0, 20, 20),
                        new Box(0, 0, 40, 30));
    }

    private static Drawing drawing(Node... nodes) {
        return new Drawing(40, 30, Ink.of("#FFFFFF"), Node.Group.of(Role.FIGURE, "f", List.of(nodes)));
    }
}
