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
        return RecordingPainter.record(sliced(nodes), 100, 200).stream().map(Painted::mark).toList();
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
    void paintsWhatReachesInFromAboveOrBelowAndNothingElse() {
        Node.Rect above = new Node.Rect(0, 10, 9, 80, INK);
        Node.Rect near = new Node.Rect(0, 210, 9, 5, INK);
        Node.Rect far = new Node.Rect(0, 300, 9, 5, INK);
        Node.Clip elsewhere = new Node.Clip(0, 300, 500, 10, List.of(new Node.Rect(0, 120, 9, 9, INK)));

        assertThat(RecordingPainter.record(sliced(above, near, far, elsewhere), new Box(0, 100, 500, 200))
                .stream()
                .map(Painted::mark))
                .containsExactly(above, near);
    }

    private static Node.Rect across(double top, double height) {
        return new Node.Rect(0, top, 500, height, INK);
    }

    @Test
    void paperIsBareWhereNothingOpaqueLiesAcrossAllOfIt() {
        SlicedDrawing drawing = sliced(across(7, 20), across(1, 2),
                Node.Group.of(Role.LANE, "lane", List.of(across(2, 3))));

        assertThat(drawing.barePaper()).containsExactly(new Strip(0, 1), new Strip(5, 7),
                new Strip(27, Double.POSITIVE_INFINITY));
    }

    @Test
    void paperIsBareUnderWhatIsNarrowOrRoundOrThinOrTranslucent() {
        Node.Rect narrow = new Node.Rect(1, 0, 499, 10, INK);
        Node.Rect round = new Node.Rect(0, 0, 500, 10, 2, INK);
        Node.Rect thin = across(0, 1);
        Node.Rect translucent = new Node.Rect(0, 0, 500, 10, INK.withOpacity(0.5));

        assertThat(sliced(narrow, round, thin, translucent).barePaper())
                .containsExactly(new Strip(0, Double.POSITIVE_INFINITY));
    }

    @Test
    void whatIsCutOffCoversNoPaper() {
        Node.Clip narrow = new Node.Clip(0, 0, 499, 10, List.of(across(0, 10)));
        Node.Clip wide = new Node.Clip(-5, 2, 505, 6, List.of(across(0, 10)));

        assertThat(sliced(narrow).barePaper()).containsExactly(new Strip(0, Double.POSITIVE_INFINITY));
        assertThat(sliced(wide).barePaper()).containsExactly(new Strip(0, 3),
                new Strip(7, Double.POSITIVE_INFINITY));
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
