package nenpyo.ui;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/** The clipboard of the system; for the JavaFX thread. */
final class SystemClipboard implements TextClipboard {
    @Override
    public void put(String text, @Nullable String html) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        if (html != null) {
            content.putHtml(html);
        }
        Clipboard.getSystemClipboard().setContent(content);
    }
}
