package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nenpyo.drawing.Role;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of the window on a wide screen, and of the longest history at every width. */
class WideScreenshotsTest {
    private static final double WIDE = 2560;
    private static final double HEIGHT = 990;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"JA, LIGHT", "EN, DARK"})
    void everyPane(LanguageChoice language, Theme theme) throws Exception {
        String suffix = (language + "-" + theme).toLowerCase(Locale.ROOT) + "-2560";
        try (var window = WindowUnderTest.shipped(language, theme, WIDE, HEIGHT)) {
            assertThat(window.picture().getWidth()).isEqualTo((int) WIDE);
            window.act(() -> window.state().select("scwg-established"));
            window.screenshot("window-" + suffix);
            Map<String, Page> pages = Map.of("guide", new GuidePage(), "keys", new KeyPage(), "program",
                    new ProgramPage(), "problems", new ProblemPage(), "dataset", new DatasetPage(), "fault",
                    new FaultPage(new IllegalStateException("a broken icon")));
            for (String name : pages.keySet()) {
                window.act(() -> window.window().show(pages.get(name)));
                window.screenshot("page-" + name + "-" + suffix);
            }
        }
        try (var window = WindowUnderTest.shipped(language, theme, WIDE, HEIGHT)) {
            window.act(() -> window.state().select("scwg-established"));
            window.robot.clickOn("#export");
            window.settle();
            window.screenshotWithDialog("export-" + suffix);
        }
    }

    @Test
    void twoThousandYears() throws Exception {
        Datasets history = Datasets.empty().lane("a", "王朝", "Dynasties").lane("b", "出来事", "Events");
        for (int century = 0; century < 20; century++) {
            String from = String.format(Locale.ROOT, "%04d", century * 100 + 7);
            String to = String.format(Locale.ROOT, "%04d", century * 100 + 80);
            history.event("d" + century, "a", from + "/" + to, "第" + century + "王朝", "Dynasty " + century)
                    .event("e" + century, "b", to + "-05", "第" + century + "の戦い", "Battle " + century);
        }
        for (int width : List.of(1000, 1600, 2560)) {
            try (var window = WindowUnderTest.of(history.opened(folder), LanguageChoice.JA, Theme.LIGHT,
                    width, 800)) {
                assertThat(window.drawn(Role.EVENT)).contains("d0", "d19");
                window.screenshot("two-thousand-years-" + width);
            }
        }
    }
}
