package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For those who do not see the window, who do not use a mouse, who read one of its languages. */
class AccessTest {
    @TempDir
    private Path folder;

    private static void each(Node node, Consumer<Node> action) {
        action.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, action));
        }
    }

    @Test
    void everyButtonHasWordsAndTheTimelineHasThemToo() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.state().select("scwg-established"));
            List<Node> wordless = new ArrayList<>();
            WindowUnderTest.onFx(() -> {
                each(window.stage().getScene().getRoot(), node -> {
                    if (node instanceof ButtonBase button && button.isVisible()
                            && isEmpty(button.getText()) && isEmpty(button.getAccessibleText())
                            && button.isFocusTraversable()) {
                        wordless.add(button);
                    }
                });
                return true;
            });
            assertThat(wordless).isEmpty();

            TimelineCanvas canvas = window.window().canvas();
            assertThat(canvas.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
            assertThat(canvas.getAccessibleRoleDescription()).isEqualTo("timeline");
            assertThat(canvas.getAccessibleText()).isEqualTo("Japan-U.S. cooperation in space, cyber and AI");
            assertThat(canvas.getAccessibleHelp()).contains("wheel", "Next");
        }
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    @Test
    void theFocusGoesFromTheBarToTheTimelineToTheDetails() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            assertThat(focused(window)).isEqualTo("timeline");
            window.act(() -> {
                window.state().select("cdpwg-established");
                window.the("chip-space", ToggleButton.class).requestFocus();
            });
            List<String> ids = new ArrayList<>(List.of(focused(window)));
            for (int i = 0; i < 40 && !ids.getLast().equals("detail-next"); i++) {
                window.robot.type(KeyCode.TAB);
                window.settle();
                if (focused(window).equals("timeline")) {
                    assertThat(window.window().canvas().isFocusVisible()).isTrue();
                    window.screenshot("focus-on-timeline");
                }
                ids.add(focused(window));
            }
            assertThat(ids).containsSubsequence("chip-space", "chip-cyber", "chip-ai", "zoom-out", "zoom-fit",
                    "zoom-in", "export", "timeline", "copy-excerpt", "copy-citation", "detail-previous",
                    "detail-next");
            assertThat(ids).doesNotContain("lane-scroll");
        }
    }

    private static String focused(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> {
            Node owner = window.stage().getScene().getFocusOwner();
            return owner == null
                    ? ""
                    : owner.getId() == null ? owner.getClass().getSimpleName() : owner.getId();
        });
    }

    @Test
    void theEnglishWindowHasNoJapaneseWords() throws Exception {
        Datasets data = english();
        try (var window = WindowUnderTest.of(data.opened(folder), LanguageChoice.EN, Theme.LIGHT, 1000,
                900)) {
            assertThat(allWords(window)).isNotEmpty()
                    .noneMatch(text -> text.codePoints().anyMatch(AccessTest::isJapanese));
        }
    }

    @Test
    void theJapaneseWindowHasNoEnglishWords() throws Exception {
        Datasets data = Datasets.empty()
                .top("\"title\": {\"ja\": \"題\"}, \"asOf\": \"2020\"")
                .lane("a", "甲", "")
                .event("x", "a", "2001-05", "乙", "")
                .event("y", "a", "/..", "丙", "");
        try (var window = WindowUnderTest.of(data.opened(folder), LanguageChoice.JA, Theme.LIGHT, 1000,
                900)) {
            assertThat(allWords(window)).isNotEmpty()
                    .noneMatch(
                            text -> text.replaceAll("Nenpyo|PNG|Shift|Ctrl|Alt|Enter", "")
                                    .matches("(?s).*[A-Za-z]{2,}.*"));
        }
    }

    private static Datasets english() {
        return Datasets.empty()
                .top("\"title\": {\"en\": \"Title\"}, \"asOf\": \"2020\"")
                .lane("a", "", "Lane")
                .event("x", "a", "2001-05", "", "Event")
                .event("y", "a", "/..", "", "Other");
    }

    private static boolean isJapanese(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        };
    }

    /** All that the window says, seen or heard, also in its pop-ups. */
    private static List<String> allWords(WindowUnderTest window) {
        List<@Nullable String> words = new ArrayList<>(window.drawnTexts());
        window.act(() -> window.state().select("x"));
        words.addAll(window.drawnTexts());
        window.robot.clickOn("#export");
        window.settle();
        WindowUnderTest.onFx(() -> {
            words.add(window.stage().getTitle());
            Stream.concat(Stream.of(window.stage()),
                    Window.getWindows().stream().filter(PopupWindow.class::isInstance))
                    .forEach(w -> each(w.getScene().getRoot(), node -> addWords(node, words)));
            return true;
        });
        return words.stream().filter(Objects::nonNull).toList();
    }

    private static void addWords(Node node, List<@Nullable String> words) {
        words.add(node.getAccessibleText());
        words.add(node.getAccessibleHelp());
        words.add(node.getAccessibleRoleDescription());
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        }
        if (node instanceof Control control) {
            if (control.getTooltip() != null) {
                words.add(control.getTooltip().getText());
            }
            if (control.getContextMenu() != null) {
                control.getContextMenu().getItems().stream().map(MenuItem::getText).forEach(words::add);
            }
        }
    }
}
