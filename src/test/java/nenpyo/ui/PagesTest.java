package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ProblemList;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The pages of facts and help that lie over the timeline. */
class PagesTest {
    @TempDir
    private Path folder;

    private OpenedTimeline withProblems() {
        return Datasets.empty()
                .lane("a", "甲", "A")
                .event("x", "a", "1950-01", "い", "First")
                .event("y", "a", "last spring", "ろ", "Second")
                .event("z", "b", "1960-13", "は", "Third")
                .opened(folder);
    }

    private static String clipboard() {
        return Objects.requireNonNullElse(
                WindowUnderTest.onFx(() -> Clipboard.getSystemClipboard().getString()), "");
    }

    static void awaitFacts(WindowUnderTest window) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                () -> WindowUnderTest
                        .onFx(() -> window.stage().getScene().lookup("#dataset-sha256") != null));
        window.settle();
    }

    @Test
    void theProblemsAreAButtonAwayAndCanBeCopied() throws Exception {
        OpenedTimeline opened = withProblems();
        String all = new ProblemList(opened.file(), opened.problems(), Messages.in(Locale.ENGLISH)).text();
        try (var window = WindowUnderTest.of(opened, LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            assertThat(window.notice()).contains("Opened with 3 problems");
            window.robot.clickOn("#notice-more");
            window.settle();
            assertThat(window.the("problem-list", ListView.class).getItems().size()).isEqualTo(3);
            window.robot.clickOn("#problem-copy-all");
            assertThat(clipboard()).isEqualTo(all);

            window.act(() -> {
                ListView<?> list = window.the("problem-list", ListView.class);
                list.requestFocus();
                list.getSelectionModel().select(1);
            });
            window.shortcut(KeyCode.C);
            assertThat(clipboard()).isEqualTo(all.lines().toList().get(1) + "\n");

            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.stage().getScene().lookup("#problem-page")).isNull();
            window.robot.clickOn("#status-problems");
            window.settle();
            assertThat(window.stage().getScene().lookup("#problem-page")).isNotNull();
        }
    }

    @Test
    void theDatasetSaysWhichVeryFileItIs() throws Exception {
        OpenedTimeline shipped = Datasets.shipped();
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            window.act(() -> RememberingTest.item(window, "menu-dataset").fire());
            awaitFacts(window);
            assertThat(window.the("dataset-sha256", TextField.class).getText()).isEqualTo(shipped.sha256());
            window.act(() -> window.the("dataset-sha256-copy", Button.class).fire());
            assertThat(clipboard()).isEqualTo(shipped.sha256());
            window.act(() -> window.the("dataset-copy", Button.class).fire());
            assertThat(clipboard()).contains("SHA-256: " + shipped.sha256(), "30 events", "Defense");

            // In another language the page is still there; closed, it gives the focus back.
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            awaitFacts(window);
            assertThat(window.texts("sheet-title")).containsExactly("この年表について");
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(focused(window)).isEqualTo("timeline");
            window.act(() -> window.window().memory().speak(LanguageChoice.EN));
            assertThat(window.stage().getScene().lookup("#dataset-page")).isNull();
        }
    }

    private static String focused(WindowUnderTest window) {
        return String.valueOf(window.stage().getScene().getFocusOwner().getId());
    }

    @Test
    void theTimelineIsOutOfReachBeneathAPage() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            var before = window.state().view();
            window.act(() -> window.window().show(new GuidePage()));
            for (int i = 0; i < 12; i++) {
                window.robot.type(KeyCode.TAB);
                assertThat(isIn(window.stage().getScene().getFocusOwner(), "guide-page")).isTrue();
            }
            window.act(() -> window.stage()
                    .getScene()
                    .getFocusOwner()
                    .fireEvent(
                            new KeyEvent(KeyEvent.KEY_TYPED, "+", "+",
                                    KeyCode.UNDEFINED, false, false, false, false)));
            assertThat(window.state().view()).isEqualTo(before);
            window.robot.clickOn(window.stage().getX() + 20, window.stage().getY() + 400);
            window.settle();
            assertThat(window.stage().getScene().lookup("#guide-page")).isNull();
        }
    }

    private static boolean isIn(Node node, String id) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyFaultIsToldWithItsDetailsAndTheWindowGoesOn() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            UncaughtFaults faults = new UncaughtFaults(window.window());
            Thread.ofPlatform().uncaughtExceptionHandler(faults).start(() -> {
                throw new IllegalStateException("beside the window");
            }).join();
            window.awaitNotice("beside the window");
            window.robot.clickOn("#notice-more");
            window.settle();
            assertThat(window.the("fault-report", TextInputControl.class).getText()).contains("Nenpyo",
                    "Java",
                    "IllegalStateException: beside the window", "at nenpyo");
            window.act(() -> window.the("fault-copy", Button.class).fire());
            assertThat(clipboard()).contains("Something went wrong", "\tat ");
            assertThat(window.the("fault-copy", Button.class).getText()).isEqualTo("Copied");
            window.robot.type(KeyCode.ESCAPE);
            window.act(() -> faults.uncaughtException(Thread.currentThread(),
                    new IllegalStateException("on it")));
            assertThat(window.notice()).contains("on it");
            window.act(() -> window.window().canvas().requestFocus());
            window.robot.type(KeyCode.END);
            window.settle();
            assertThat(window.state().selected()).isNotNull();
        }
    }

    @Test
    void aFaultOfTheTellingDoesNotGoRoundForEver() {
        int[] told = {0};
        UncaughtFaults faults = new UncaughtFaults(failure -> {
            told[0]++;
            throw new IllegalStateException("cannot tell");
        });
        WindowUnderTest.onFx(() -> {
            faults.uncaughtException(Thread.currentThread(), new IllegalStateException("first"));
            return true;
        });
        assertThat(told[0]).isEqualTo(1);
    }

    @Test
    void theGuideKeepsItsExamplesInColumns() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            window.act(() -> window.window().show(new GuidePage()));
            assertThat(window.texts("guide-example")).contains("2009-11", "[2015-04..2015-10]");
            assertThat(window.texts("guide-meaning")).contains("a month", "44 BC");
            assertThat(window.texts("guide-heading")).contains("Dates", "Sources");
            Label title = (Label) window.stage().getScene().lookup(".sheet-title");
            assertThat(title.getText()).isEqualTo("The format of a timeline");
        }
    }
}
