package nenpyo.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import nenpyo.model.Theme;

/** Dresses a scene: AtlantaFX beneath, our own few rules above. */
final class Themes {
    /** What AtlantaFX calls {@code -color-bg-default}. */
    private static final Color LIGHT_GROUND = Color.WHITE;
    private static final Color DARK_GROUND = Color.web("#0d1117");

    private Themes() {}

    /** Our own rules, for scenes and for pop-ups, which do not take them from their window. */
    static String stylesheet() {
        return Objects.requireNonNull(Themes.class.getResource("nenpyo.css")).toExternalForm();
    }

    /** Dresses a scene in a theme. */
    static void apply(Scene scene, Theme theme) {
        boolean dark = theme == Theme.DARK;
        // Of the scene, not of the application: each window has the theme that it was opened in.
        scene.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(stylesheet());
        // The ground of all: filling it costs a third of what filling a region does, in every frame.
        scene.setFill(dark ? DARK_GROUND : LIGHT_GROUND);
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
    }
}
