package nenpyo.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.scene.Scene;
import nenpyo.model.Theme;

/** Dresses a scene: AtlantaFX beneath, our own few rules above. */
final class Themes {
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
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
    }
}
