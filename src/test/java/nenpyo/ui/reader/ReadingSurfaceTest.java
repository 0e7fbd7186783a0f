package nenpyo.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import nenpyo.drawing.Ink;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.layout.page.Viewport;
import nenpyo.text.BundledFont;
import nenpyo.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The lines in view as nodes: what a frame costs, and that no text is too much. */
@Timeout(120)
class ReadingSurfaceTest {
    private static final int HEIGHT = 600;
    /** More lines are never in view. */
    private static final int LINES_MOST = (int) (HEIGHT / ReaderState.LINE_HEIGHT) + 2;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        onFx(() -> Font.loadFont(BundledFont.REGULAR.open(), 12));
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    private record Reading(ReaderState state, ReadingSurface surface) {
        static Reading of(String text, Passages passages) throws Exception {
            ReaderState state = new ReaderState(Platform::runLater, failure -> {
                throw new AssertionError(failure);
            });
            ReadingSurface surface = onFx(() -> {
                ReadingSurface made = new ReadingSurface(state, Messages.in(Locale.JAPANESE));
                Scene scene = new Scene(new StackPane(made), 720, HEIGHT);
                scene.getRoot().setStyle("-fx-font-family: \"" + BundledFont.FAMILY + "\";");
                state.open(new SourceText("s", "文書", "a.txt", new DocumentText(text), passages));
                return made;
            });
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(state::isSettled));
            Reading reading = new Reading(state, surface);
            reading.frame(() -> {});
            return reading;
        }

        /** Does something, and lays out what is then in view. */
        void frame(Runnable change) {
            onFx(() -> {
                change.run();
                surface.getScene().getRoot().applyCss();
                surface.requestLayout();
                surface.getScene().getRoot().layout();
                return true;
            });
        }

        Viewport view() {
            return Objects.requireNonNull(state.view());
        }
    }

    @Test
    void aFrameShapesOnlyTheLinesThatComeIntoView() throws Exception {
        String line = "日米両国は、宇宙、サイバー及びAIの分野における協力を一層推進することで一致した。\n";
        Reading reading = Reading.of(line.repeat(50_000_000 / line.length()), Passages.NONE);
        assertThat(reading.surface.shaped()).isLessThanOrEqualTo(LINES_MOST);
        for (double share : new double[]{0, 0.42, 0.97}) {
            reading.frame(() -> reading.state.move(() -> reading.view()
                    .scrollTo(
                            reading.view().range() * share)));
            long shaped = reading.surface.shaped();
            long broken = reading.view().page().linesBroken();
            for (int i = 0; i < 60; i++) {
                reading.frame(() -> reading.state.move(() -> reading.view().scrollBy(9)));
            }
            // 540 px are 20 lines; one more may have been in view at the start in part.
            assertThat(reading.surface.shaped() - shaped).isLessThanOrEqualTo(21);
            assertThat(reading.view().page().linesBroken() - broken).isLessThan(600);
        }
        reading.state.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "あ", "\u202E\u2066x", "\uD800", "\u0301", "\u200B", "\u0000\u0007",
        "\u05D0\u0627",
        "\n", "\t", "e\u0301\u0301"})
    void noTextIsTooMuch(String piece) throws Exception {
        Reading reading = Reading.of(piece.repeat(10_000_000 / piece.length()), Passages.NONE);
        reading.frame(() -> reading.state.move(() -> reading.view().scrollTo(reading.view().range() / 2)));
        reading.frame(() -> reading.state.select(
                new Selected(reading.view().start(), reading.view().start() + 5000)));
        assertThat(onFx(reading.surface::visibleText))
                .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0000]");
        assertThat(reading.surface.shaped()).isLessThanOrEqualTo(2L * LINES_MOST);
        assertThat(onFx(() -> reading.surface.caretAt(300, 300))).isBetween(reading.view().start(),
                Objects.requireNonNull(reading.state.text()).document().text().length());
        reading.state.close();
    }

    @Test
    void theMouseMeetsTheCharacterThatIsSeen() throws Exception {
        String text = "日本語の文章をここに置く。\nabcdef";
        Place place = new Place(4, 6);
        Reading reading = Reading.of(text,
                new Passages(List.of(new Passage("e", 0, Status.FOUND, place, Ink.of("#2F5FD0")))));
        double left = (720 - 40 * ReaderState.SIZE) / 2;
        double y = Viewport.MARGIN + ReaderState.LINE_HEIGHT / 2;
        assertThat(onFx(() -> reading.surface.caretAt(left + 4.1 * ReaderState.SIZE, y))).isEqualTo(4);
        assertThat(onFx(() -> reading.surface.passageAt(left + 4.5 * ReaderState.SIZE, y))).isNotNull();
        assertThat(onFx(() -> reading.surface.passageAt(left + 3.5 * ReaderState.SIZE, y))).isNull();
        assertThat(onFx(() -> reading.surface.caretAt(left - 30, y + ReaderState.LINE_HEIGHT))).isEqualTo(14);
        assertThat(onFx(() -> reading.surface.caretAt(700, 590))).isEqualTo(20);
        reading.state.close();
    }
}
