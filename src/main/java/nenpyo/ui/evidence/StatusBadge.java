package nenpyo.ui.evidence;

import javafx.scene.control.Label;
import nenpyo.drawing.Icons;
import nenpyo.evidence.Anchor;
import nenpyo.evidence.Anchor.Status;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;

/** What became of an excerpt at a glance: a glyph of its own outline, its name, and last its colour. */
public final class StatusBadge extends Label {
    private static final double SIZE = 14;

    private StatusBadge(Status status, String text, Messages words) {
        super(text, glyph(status));
        getStyleClass().addAll("status-badge", styleClass(status));
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(words.get("evidence.accessible", text));
    }

    /** Of one excerpt, with how much is alike. */
    static StatusBadge of(Anchor anchor, Messages words) {
        return new StatusBadge(anchor.status(), new EvidenceWording(words).name(anchor), words);
    }

    /** Of several excerpts, whose least sure status this is. */
    public static StatusBadge of(Status status, Messages words) {
        return new StatusBadge(status, new EvidenceWording(words).name(status), words);
    }

    /** The glyph alone, coloured within a node of the class {@link #styleClass}. */
    static IconNode glyph(Status status) {
        return new IconNode(Icons.status(status.word()), SIZE);
    }

    static String styleClass(Status status) {
        return "status-" + status.word();
    }
}
