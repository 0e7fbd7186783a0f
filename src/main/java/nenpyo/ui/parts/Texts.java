package nenpyo.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels of the panes. */
public final class Texts {
    private Texts() {}

    /** A text that wraps at the pane's width. */
    public static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** The heading of a section. */
    public static Label section(String text) {
        return wrapped(text, "detail-section");
    }
}
