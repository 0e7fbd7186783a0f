package nenpyo.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nenpyo.model.Visible;

/** Labels of the panes. */
public final class Texts {
    /** JavaFX looks for a break from the beginning of the word, for each line anew: a long word would freeze the window. */
    private static final int WORD_MOST = 1_000;
    private static final int TEXT_MOST = 20_000;
    private static final char BREAK = '\n';

    private Texts() {}

    /** A text that wraps at the pane's width, as {@link Visible} shows it. */
    public static Label wrapped(String text, String styleClass) {
        Label label = new Label(breakable(Visible.paragraphs(text)));
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

    /** A text that a control can wrap in no time: a word beyond all measure is broken, and a text beyond all measure ends in …. */
    public static String breakable(String text) {
        String most = text;
        if (text.length() > TEXT_MOST) {
            int end = Character.isHighSurrogate(text.charAt(TEXT_MOST - 1)) ? TEXT_MOST - 1 : TEXT_MOST;
            most = text.substring(0, end) + "…";
        }
        StringBuilder broken = new StringBuilder(most.length());
        int word = 0;
        for (int i = 0; i < most.length(); i++) {
            char c = most.charAt(i);
            // Japanese breaks nearly anywhere; only what is written with spaces makes long words.
            word = c <= ' ' || c >= 0x3000 && !Character.isSurrogate(c) ? 0 : word + 1;
            if (word > WORD_MOST && !Character.isLowSurrogate(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                broken.append(BREAK);
                word = 1;
            }
            broken.append(c);
        }
        return broken.toString();
    }
}
