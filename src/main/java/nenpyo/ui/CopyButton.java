package nenpyo.ui;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;

/** A button that puts a text on the clipboard and says so in its own place. */
final class CopyButton extends Button {
    private static final Duration CONFIRMED = Duration.seconds(2);

    private final PauseTransition back = new PauseTransition(CONFIRMED);
    private final Messages words;
    private final Supplier<String> text;

    /**
     * @param label what the button says
     * @param text asked for when it is pressed
     */
    CopyButton(String id, String label, Messages words, Supplier<String> text) {
        super(label, IconNode.ui("copy"));
        this.words = words;
        this.text = text;
        setId(id);
        setMinWidth(USE_PREF_SIZE);
        back.setOnFinished(_ -> setText(label));
        setOnAction(_ -> copy());
    }

    /** Copies as if it was pressed. */
    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.get());
        Clipboard.getSystemClipboard().setContent(content);
        setText(words.get("copy.done"));
        back.playFromStart();
    }
}
