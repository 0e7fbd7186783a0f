package nenpyo.ui;

import javafx.scene.paint.Color;
import nenpyo.drawing.Ink;
import nenpyo.layout.Palette;
import nenpyo.model.Lane;
import nenpyo.model.Theme;

/** The colours of lanes for the panes, the same as on the canvas. */
final class LaneColours {
    private LaneColours() {}

    /** The inks of a lane in a theme. */
    static Palette.LaneInks inks(Lane lane, Theme theme) {
        return Palette.of(theme).lane(lane.color());
    }

    /** An ink as JavaFX has it. */
    static Color colour(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.alpha() / 255.0);
    }
}
