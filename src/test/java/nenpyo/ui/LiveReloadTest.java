package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the window, edited while it is open. */
class LiveReloadTest {
    @TempDir
    private Path folder;

    private static Datasets three() {
        return Datasets.empty()
                .lane("a", "甲", "A")
                .lane("b", "乙", "B")
                .event("x", "a", "1950-01", "い", "First")
                .event("y", "a", "1960-01", "ろ", "Second")
                .event("z", "b", "1970-01", "は", "Third");
    }

    private WindowUnderTest open(LanguageChoice language) throws Exception {
        return WindowUnderTest.of(three().opened(folder), language, Theme.LIGHT, 1000, 700);
    }

    @Test
    void aChangeIsShownAndToldWithTheViewKept() throws Exception {
        try (var window = open(LanguageChoice.EN)) {
            window.act(() -> {
                window.state().setShown(window.state().timeline().lanes().get(1), false);
                window.state().select("y");
                window.state().show(window.state().ranges().zoomed(window.state().view().range(), 2, 0.5));
            });
            View before = window.state().view();
            three().event("w", "a", "1960-06", "に", "Fourth").in(folder);
            window.awaitNotice("1 event added.");

            assertThat(window.state().view()).isEqualTo(before);
            assertThat(window.texts("detail-title")).containsExactly("Second");
            assertThat(window.drawnTexts()).contains("Fourth");
        }
    }

    @Test
    void whatIsGoneIsNoLongerSelectedOrHidden() throws Exception {
        try (var window = open(LanguageChoice.EN)) {
            window.act(() -> {
                window.state().setShown(window.state().timeline().lanes().get(1), false);
                window.state().select("y");
            });
            Datasets.empty().lane("a", "甲", "A").event("x", "a", "1950-01", "い", "First").in(folder);
            window.awaitNotice("2 events removed");

            assertThat(window.state().view().selected()).isNull();
            assertThat(window.state().view().filter().hiddenLanes()).isEmpty();
        }
    }

    @Test
    void aViewOfEverythingGoesOnShowingEverything() throws Exception {
        try (var window = open(LanguageChoice.EN)) {
            Range before = window.state().view().range();
            three().event("w", "a", "2020", "に", "Fourth").in(folder);
            window.awaitNotice("1 event added.");

            assertThat(window.state().view().range()).isEqualTo(window.state().ranges().fitting())
                    .isNotEqualTo(before);
        }
    }

    @Test
    void aRefusedFileIsToldAndWhatIsShownStaysUntilItIsMended() throws Exception {
        try (var window = open(LanguageChoice.EN)) {
            Path file = window.state().opened().file();
            Files.writeString(file, "{\"format\": \"nenpyo-timeline\", ");
            window.awaitNotice("was not opened");
            assertThat(window.state().timeline().size()).isEqualTo(3);
            assertThat(window.drawnTexts()).contains("First", "Second", "Third");

            three().event("w", "a", "last spring", "に", "Fourth").in(folder);
            window.awaitNotice("1 event added. The file has 1 problem:");
        }
    }

    @Test
    void theSentenceIsInTheLanguageOfTheWindow() throws Exception {
        try (var window = open(LanguageChoice.EN)) {
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            Files.writeString(window.state().opened().file(), three().json() + "\n");
            window.awaitNotice("内容は変わっていません");
        }
    }

    @Test
    void afterAnotherWasOpenedThatOneIsWatchedAndTheFirstNoLonger() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (var window = open(LanguageChoice.EN)) {
            Datasets second = Datasets.empty().top("\"title\": \"Other\"").lane("o", "外", "O");
            window.openFrom = second.in(other);
            window.shortcut(KeyCode.O);
            window.awaitTitle("Other");
            Files.writeString(folder.resolve("test.json"), "no longer of interest");
            second.event("p", "o", "1990", "ほ", "Only").in(other);
            window.awaitNotice("1 event added.");

            assertThat(window.drawnTexts()).contains("Only");
        }
    }
}
