package nenpyo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.model.LanguageChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events numbered by the passages that they rest on, and the list of those. */
class SourcesTest {
    @Test
    void listsEachPassageOnceInTheOrderOfReading() throws Exception {
        Drawing figure = FigureTest.numberedFigure(1600, LanguageChoice.JA);
        List<Node.Group> entries = groups(figure.root(), Role.SOURCE);
        assertThat(entries).extracting(Node.Group::key)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(entries).extracting(Node.Group::title).doesNotHaveDuplicates();
        assertThat(entries.getFirst().title()).isEqualTo("防衛省『令和3年版 防衛白書』(2021年)、"
                + "第III部第2章第2節1 宇宙領域やサイバー領域などにおける協力、1 宇宙に関する協力, 第1段落");
        Set<Integer> met = new TreeSet<>();
        for (Node.Group event : groups(figure.root(), Role.EVENT)) {
            List<Node.Group> references = groups(event, Role.REFERENCE);
            assertThat(references).as(event.key()).isNotEmpty();
            for (Node.Group reference : references) {
                int number = Integer.parseInt(reference.key());
                assertThat(number).as(event.key()).isLessThanOrEqualTo(met.size() + 1);
                met.add(number);
            }
        }
        assertThat(met).hasSize(9);
        assertThat(groups(figure.root(), Role.BACK_REFERENCE)).extracting(Node.Group::key)
                .isSubsetOf(groups(figure.root(), Role.EVENT).stream().map(Node.Group::key).toList());
    }

    @ParameterizedTest
    @CsvSource({"400, EN", "640, JA", "1000, BOTH", "1600, EN", "3000, JA"})
    void leavesRoomForItsNumbersAndItsList(double width, LanguageChoice language) throws Exception {
        Drawing figure = FigureTest.numberedFigure(width, language);
        Box surface = new Box(0, 0, figure.width(), figure.height());
        List<Painted> texts = RecordingPainter.record(figure, p -> p.mark() instanceof Node.TextRun);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(surface.holds(texts.get(i).box())).as("%s", texts.get(i).mark()).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(shrunk(texts.get(i)).overlaps(shrunk(texts.get(j))))
                        .as("%s over %s", texts.get(i).mark(), texts.get(j).mark())
                        .isFalse();
            }
        }
    }

    /** Pieces of one line touch, rounding apart. */
    private static Box shrunk(Painted text) {
        Box box = text.shown();
        return new Box(box.left() + 0.01, box.top(), box.right() - 0.01, box.bottom());
    }

    private static List<Node.Group> groups(Node node, Role role) {
        List<Node.Group> found = new ArrayList<>();
        switch (node) {
            case Node.Group group -> {
                if (group.role() == role) {
                    found.add(group);
                }
                group.children().forEach(child -> found.addAll(groups(child, role)));
            }
            case Node.Clip clip -> clip.children().forEach(child -> found.addAll(groups(child, role)));
            case Node.Mark _ -> {
                // No group in it.
            }
        }
        return found;
    }
}
