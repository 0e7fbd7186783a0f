package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DrawingBetweenTest {
    private static final Ink INK = Ink.of("#123456");

    private static Node.Rect rect(double x, double width) {
        return new Node.Rect(x, 0, width, 10, INK);
    }

    @Test
    void keepsWhatLiesWithinOrReachesIn() {
        Node.Group event = Node.Group.of(Role.EVENT, "near", List.of(rect(90, 20), rect(400, 5)));
        Node.Group other = Node.Group.of(Role.EVENT, "far", List.of(rect(300, 5)));
        Node.Clip clip = new Node.Clip(0, 0, 500, 10, List.of(event, other));
        Node.Clip elsewhere = new Node.Clip(300, 0, 50, 10, List.of(rect(120, 10)));
        Drawing whole = new Drawing(500, 10, INK,
                Node.Group.of(Role.FIGURE, "all", List.of(clip, elsewhere, rect(0, 500))));

        Drawing part = whole.between(100, 200);

        assertThat(part.width()).isEqualTo(500);
        assertThat(part.root().children()).containsExactly(
                new Node.Clip(0, 0, 500, 10,
                        List.of(Node.Group.of(Role.EVENT, "near", List.of(rect(90, 20))))),
                rect(0, 500));
    }

    @Test
    void keepsInkThatReachesOverItsBox() {
        Drawing whole = new Drawing(500, 10, INK,
                Node.Group.of(Role.FIGURE, "all", List.of(rect(95, 3), rect(80, 3))));

        assertThat(whole.between(100, 200).root().children()).containsExactly(rect(95, 3));
    }
}
