package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import nenpyo.app.ThemeChoice;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user is told. */
class NoticesTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsToldStaysWhenTheWindowSpeaksOrLooksOtherwise() throws Exception {
        var opened = Datasets.empty()
                .lane("a", "甲", "A")
                .event("bad", "a", "last spring", "", "Bad")
                .opened(folder);
        try (var window = WindowUnderTest.of(opened, LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            assertThat(window.notice()).startsWith("Opened with 1 problem");
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            window.act(() -> window.window().memory().dress(ThemeChoice.DARK));

            assertThat(window.notice()).startsWith("問題が1件");
            assertThat(window.the("notice-more", Button.class).getText()).isEqualTo("一覧を表示");
            window.screenshot("notice-problems");
            window.act(window.the("notice-more", Button.class)::fire);
            assertThat(window.notice()).isEmpty();
            window.act(() -> window.window().memory().speak(LanguageChoice.EN));
            assertThat(window.notice()).isEmpty();
        }
    }

    @Test
    void aFailureKeepsItsDetailsInAnotherLanguage() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            window.act(() -> window.window().report(new IllegalStateException("odd")));
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            assertThat(window.notice()).isNotEmpty().doesNotContain("went wrong");
            window.act(window.the("notice-more", Button.class)::fire);
            assertThat(window.the("fault-report", TextArea.class).getText()).contains(
                    "odd");
        }
    }

    @Test
    void whatIsUnderWayShowsHowFarItIsAndCanBeCancelled() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            var share = new SimpleDoubleProperty(0.25);
            var cancelled = new AtomicInteger();
            window.act(() -> window.window()
                    .tell(Notice.underWay(in -> in.get("open.underWay", "big.json"), share,
                            new Notice.Action("cancel-open", in -> in.get("export.cancel"),
                                    cancelled::incrementAndGet))));
            window.screenshot("notice-under-way");
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            window.act(() -> share.set(0.5));

            assertThat(window.notice()).contains("big.json", "開いています");
            assertThat(window.the("notice-progress", ProgressBar.class).getProgress()).isEqualTo(0.5);
            window.act(window.the("cancel-open", Button.class)::fire);
            assertThat(cancelled).hasValue(1);
            assertThat(window.notice()).isEmpty();
        }
    }

    /** A pipe is as slow as whoever writes into it. */
    @Test
    void aFileThatTakesItsTimeCanBeGivenUp() throws Exception {
        Path mkfifo = Path.of("/usr/bin/mkfifo");
        assumeTrue(Files.isExecutable(mkfifo), "needs a system with named pipes");
        Path pipe = folder.resolve("slow.json");
        assertThat(new ProcessBuilder(mkfifo.toString(), pipe.toString()).start().waitFor()).isZero();
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            window.act(() -> window.window().open(pipe));
            window.awaitNotice("slow.json");
            window.act(window.the("cancel-open", Button.class)::fire);
            Files.writeString(pipe, "{}");
            Path next = Datasets.empty().lane("a", "甲", "A").event("x", "a", "1950", "い", "X").in(folder);
            window.act(() -> window.window().open(next));
            window.awaitTitle("Test");
            assertThat(window.notice()).isEmpty();
        }
    }
}
