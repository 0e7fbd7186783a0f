package nenpyo.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nenpyo.app.OpenedTimeline;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of every page, in both languages and themes. */
class PageScreenshotsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"JA, LIGHT", "EN, DARK", "JA, DARK", "EN, LIGHT"})
    void everyPage(LanguageChoice language, Theme theme) throws Exception {
        String suffix = (language + "-" + theme).toLowerCase(Locale.ROOT);
        try (var window = WindowUnderTest.shipped(language, theme, 1000, 800)) {
            window.act(() -> window.window().show(new DatasetPage()));
            PagesTest.awaitFacts(window);
            window.screenshot("page-dataset-" + suffix);
            record Named(String name, Page page) {}
            for (Named named : List.of(new Named("guide", new GuidePage()), new Named("keys", new KeyPage()),
                    new Named("program", new ProgramPage()),
                    new Named("fault", new FaultPage(new IllegalStateException("a broken icon"))))) {
                window.act(() -> window.window().show(named.page()));
                window.screenshot("page-" + named.name() + "-" + suffix);
            }
        }
        try (var window = WindowUnderTest.of(withProblems(), language, theme, 1000, 800)) {
            window.screenshot("notice-problems-" + suffix);
            window.act(() -> window.window().show(new ProblemPage()));
            window.screenshot("page-problems-" + suffix);
        }
        try (var window = WindowUnderTest.shipped(language, theme, 1000, 800)) {
            window.robot.clickOn("#app-menu");
            window.settle();
            window.screenshotOfPopup("menu-" + suffix);
        }
    }

    private OpenedTimeline withProblems() {
        return Datasets.empty()
                .top("\"title\": {\"ja\": \"試験\", \"en\": \"Test\"}, \"asOf\": \"2020\", \"lanes \": 3")
                .lane("a", "甲", "A")
                .event("x", "a", "1950-01", "い", "First")
                .event("y", "a", "last spring", "ろ", "Second")
                .event("z", "b", "1960-13", "は", "Third")
                .event("\"id\": \"w\", \"lane\": \"a\", \"title\": 7, \"importance\": 9, \"links\": [{\"rel\": \"follows\", \"event\": \"nobody\"}]")
                .opened(folder);
    }
}
