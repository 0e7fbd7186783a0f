package nenpyo.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import nenpyo.layout.Projected;

/** The scroll bar beside lanes that are higher than the plot; it stands at the plot's right edge. */
final class LaneScroll extends ScrollBar {
    private static final double STEP = 40;

    LaneScroll(ViewState state) {
        setOrientation(Orientation.VERTICAL);
        setId("lane-scroll");
        setManaged(false);
        setVisible(false);
        valueProperty().subscribe(value -> {
            if (value.doubleValue() != state.view().scrollTop()) {
                state.scrollTo(value.doubleValue());
            }
        });
    }

    /**
     * Fits it to what is drawn.
     *
     * @param width of the whole surface, px
     * @param scrollTop how far the lanes are scrolled, px
     */
    void fit(Projected drawn, double width, double scrollTop) {
        double plot = drawn.plot().height();
        double overflow = drawn.contentHeight() - plot;
        setVisible(overflow > 0.5);
        if (!isVisible()) {
            return;
        }
        double own = prefWidth(-1);
        resizeRelocate(width - own, drawn.plot().top(), own, plot);
        setMax(overflow);
        setVisibleAmount(overflow * plot / drawn.contentHeight());
        setUnitIncrement(STEP);
        setBlockIncrement(plot * 0.8);
        setValue(scrollTop);
    }
}
