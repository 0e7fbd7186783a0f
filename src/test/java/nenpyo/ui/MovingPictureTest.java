package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nenpyo.layout.Projected;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** That a view that moves is moved and not drawn, shows what it will show at rest, and then rests exactly. */
final class MovingPictureTest {
    private static final double PAN = 60;

    @Test
    void whatIsPaintedMovesAndThenTheExactDrawingComesBack() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1400, 900)) {
            TimelineCanvas canvas = window.window().canvas();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> WindowUnderTest.onFx(canvas::isReadyToMove));
            Projected before = canvas.projected();

            BufferedImage moving = WindowUnderTest.onFx(() -> {
                ViewState state = window.state();
                state.show(state.ranges().panned(state.view().range(), PAN));
                canvas.layout();
                assertThat(canvas.projected()).as("nothing is projected for it").isSameAs(before);
                assertThat(canvas.isSettled()).isFalse();
                return window.picture();
            });
            window.settle();
            BufferedImage resting = window.picture();

            Projected exact = Objects.requireNonNull(canvas.projected());
            assertThat(exact).isNotSameAs(before);
            assertThat(exact.scale().at(exact.plot().left()))
                    .isEqualTo(window.state().view().range().from());
            assertThat(differing(moving, resting)).as("only labels at the edges differ").isLessThan(0.06);
        }
    }

    @Test
    void whileItIsZoomedThePictureIsStretchedAndNoneIsBlank() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.DARK, 1400, 900)) {
            TimelineCanvas canvas = window.window().canvas();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> WindowUnderTest.onFx(canvas::isReadyToMove));
            Projected before = canvas.projected();

            BufferedImage moving = WindowUnderTest.onFx(() -> {
                ViewState state = window.state();
                state.show(state.ranges().zoomed(state.view().range(), 1.1, 0.5));
                canvas.layout();
                assertThat(canvas.projected()).isSameAs(before);
                return window.picture();
            });
            window.settle();

            assertThat(canvas.projected()).isNotSameAs(before);
            assertThat(differing(moving, window.picture())).isLessThan(0.12);
        }
    }

    /** The share of pixels that are not alike. */
    private static double differing(BufferedImage one, BufferedImage other) {
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return (double) differing / one.getHeight() / one.getWidth();
    }
}
