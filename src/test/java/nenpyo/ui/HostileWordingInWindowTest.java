package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import nenpyo.app.OpenTimeline;
import nenpyo.fuzz.HostileWording;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a dataset's texts say, the window shows them as text, in the order they are written in. */
class HostileWordingInWindowTest {
    private static final String TURNING = "[\u202A-\u202E\u2066-\u2069\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]";

    @TempDir
    private Path folder;

    static List<String> names() {
        return HostileWording.names().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isShownAsText(String name) throws Exception {
        Files.writeString(folder.resolve("a.txt"), "one two three");
        Path file = Files.writeString(folder.resolve("t.json"), HostileWording.timeline(name));
        try (var window = WindowUnderTest.of(OpenTimeline.open(file), LanguageChoice.BOTH, Theme.LIGHT, 1000,
                900)) {
            assertThat(window.drawnTexts()).isNotEmpty()
                    .allSatisfy(text -> assertThat(text).doesNotContainPattern(TURNING)
                            .doesNotContain("\n")
                            .hasSizeLessThan(400));
            holds(window);
            for (String event : List.of("one", "two", "three")) {
                window.act(() -> window.state().select(event));
                holds(window);
            }
        }
    }

    private static void holds(WindowUnderTest window) {
        assertThat(WindowUnderTest.onFx(() -> window.stage()
                .getScene()
                .getRoot()
                .lookupAll("*")
                .stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null)
                .toList())).allSatisfy(text -> assertThat(text).doesNotContainPattern(TURNING));
        assertThat(WindowUnderTest.onFx(() -> window.stage().getTitle())).doesNotContainPattern(TURNING);
    }
}
