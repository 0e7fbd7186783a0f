package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nenpyo.drawing.RecordingPainter.Painted;
import org.junit.jupiter.api.Test;

final class SlicedDrawingTest {
    private static final Ink INK = Ink.of("#123456");

    private static Node.Rect rect(double x, double width) {
        return new Node.Rect(x, 0, width, 10, INK);
    }

    private static SlicedDrawing sliced(Node... nodes) {
        return new SlicedDrawing(
                new Drawing(500, 10, INK, Node.Group.of(Role.FIGURE, "all", List.of(nodes))));
    }

    private static List<Node.Mark> between100And200(Node... nodes) {
        return RecordingPainter.record(sliced(nodes), 100, 200).stream().skip(1).map(Painted::mark).toList();
    }

    @Test
    void paintsWhatLiesWithinOrReachesInAndNothingElse() {
        Node.Group event = Node.Group.of(Role.EVENT, "near", List.of(rect(90, 20), rect(400, 5)));
        Node.Group other = Node.Group.of(Role.EVENT, "far", List.of(rect(300, 5)));
        Node.Clip clip = new Node.Clip(0, 0, 500, 10, List.of(event, other));
        Node.Clip elsewhere = new Node.Clip(300, 0, 50, 10, List.of(rect(120, 10)));

        assertThat(between100And200(clip, elsewhere, rect(0, 500))).containsExactly(rect(90, 20),
                rect(0, 500));
    }

    @Test
    void paintsTheWholePaperUnderEachSlice() {
        assertThat(RecordingPainter.record(sliced(), 100, 200)).extracting(Painted::mark)
                .containsExactly(rect(0, 500));
    }

    @Test
    void paintsInkThatReachesOverItsBox() {
        assertThat(between100And200(rect(95, 3), rect(80, 3))).containsExactly(rect(95, 3));
    }

    @Test
    void ofColumnsItPaintsThoseWithin() {
        float[] heights = new float[500];
        Arrays.fill(heights, 5);
        Node.Columns all = new Node.Columns(0, 10, 1, Heights.of(heights), INK);

        assertThat(between100And200(all)).singleElement().isInstanceOfSatisfying(Node.Columns.class, part -> {
            assertThat(part.x()).isZero();
            assertThat(part.heights().at(93)).isZero();
            assertThat(part.heights().at(94)).isEqualTo(5);
            assertThat(part.heights().at(205)).isEqualTo(5);
            assertThat(part.heights().at(206)).isZero();
        });
    }
}
