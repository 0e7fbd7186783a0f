package nenpyo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HitIndexTest {
    private static final Ink INK = Ink.of("#102030");
    private static final HitIndex INDEX = new HitIndex(drawing(
            event("below", new Node.Rect(0, 0, 20, 20, INK)),
            event("above", new Node.Rect(10, 0, 20, 20, INK), new Node.Rect(60, 0, 5, 5, INK)),
            new Node.Clip(0, 50, 10, 10, List.of(event("clipped", new Node.Rect(0, 50, 40, 10, INK)))),
            Node.Group.of(Role.LINK, "link", List.of(new Node.Rect(0, 0, 90, 90, INK)))), Role.EVENT);

    @Test
    void findsTheTopmost() {
        assertThat(INDEX.at(5, 5, 0)).contains("below");
        assertThat(INDEX.at(15, 5, 0)).contains("above");
        assertThat(INDEX.at(62, 2, 0)).contains("above");
    }

    @Test
    void findsWhatIsNearButRatherWhatIsHit() {
        assertThat(INDEX.at(33, 5, 4)).contains("above");
        assertThat(INDEX.at(36, 5, 4)).isEmpty();
        assertThat(INDEX.at(9.5, 5, 4)).as("within one, near the other").contains("below");
        assertThat(INDEX.at(8, 22, 4)).as("the nearest of two").contains("below");
    }

    @Test
    void knowsOnlyWhatShows() {
        assertThat(INDEX.at(5, 55, 0)).contains("clipped");
        assertThat(INDEX.at(30, 55, 0)).isEmpty();
        assertThat(INDEX.box("clipped")).contains(new Box(0, 50, 10, 60));
        assertThat(INDEX.at(80, 80, 0)).as("a group of another role").isEmpty();
    }

    @Test
    void givesTheBoxAroundAllMarksOfAKey() {
        assertThat(INDEX.box("above")).contains(new Box(10, 0, 65, 20));
        assertThat(INDEX.box("nobody")).isEmpty();
    }

    private static Node event(String key, Node... marks) {
        return Node.Group.of(Role.EVENT, key, List.of(marks));
    }

    private static Drawing drawing(Node... nodes) {
        return new Drawing(100, 100, Ink.of("#FFFFFF"), Node.Group.of(Role.FIGURE, "f", List.of(nodes)));
    }
}
