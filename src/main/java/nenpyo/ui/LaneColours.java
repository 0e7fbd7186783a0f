package nenpyo.ui;

import javafx.scene.paint.Color;
import nenpyo.drawing.Ink;
import nenpyo.layout.Palette;

/** The colours of lanes for the panes, the same as on the canvas. */
final class LaneColours {
    private LaneColours() {}

    /** The inks of the lane at an index of the timeline, in the theme of the view. */
    static Palette.LaneInks inks(ViewState state, int lane) {
        return Palette.of(state.view().theme()).lane(state.timeline(), lane);
    }

    /** An ink as JavaFX has it. */
    static Color colour(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.alpha() / 255.0);
    }
}
