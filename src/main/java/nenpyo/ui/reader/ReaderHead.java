package nenpyo.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nenpyo.evidence.DocumentText;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;
import org.jspecify.annotations.Nullable;

/** What is read, and what can be done with it. */
final class ReaderHead extends HBox {
    private final ReaderState state;
    private final Messages words;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label count = new Label();
    private final Button previous;
    private final Button next;
    private final Button quote;

    ReaderHead(ReaderState state, Messages words, ReaderActions actions, Runnable openFind) {
        super(8);
        this.state = state;
        this.words = words;
        getStyleClass().add("reader-head");
        setAlignment(Pos.CENTER_LEFT);
        title.setId("reader-title");
        title.getStyleClass().add("reader-title");
        title.setMinWidth(60);
        note.setId("reader-note");
        note.getStyleClass().add("reader-note");
        note.setMinWidth(0);
        count.setId("reader-count");
        count.getStyleClass().add("reader-note");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        previous = quiet("previous", "reader.previous", () -> actions.step(-1));
        next = quiet("next", "reader.next", () -> actions.step(1));
        quote = new Button(words.get("reader.quote"), IconNode.ui("quote"));
        quote.setId("reader-quote");
        quote.getStyleClass().add("reader-action");
        quote.setMinWidth(USE_PREF_SIZE);
        quote.setOnAction(_ -> actions.quote());
        getChildren().addAll(title, note, space, quote, quiet("find", "reader.find", openFind),
                previous, count, next, quiet("close", "reader.close", actions::close));
    }

    private Button quiet(String icon, String key, Runnable action) {
        Button button = new Button(null, IconNode.ui(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Says what is read by now. */
    void update() {
        SourceText text = state.text();
        Selected selected = state.selection().now();
        title.setText(text == null ? "" : text.title());
        note.setText(text == null ? "" : note(text.document()));
        note.setTooltip(text == null ? null : hint(text.document()));
        count.setText(text == null ? "" : count(text.passages(), state.current()));
        previous.setDisable(state.neighbour(-1) == null);
        next.setDisable(state.neighbour(1) == null);
        quote.setDisable(selected == null || selected.isEmpty());
    }

    private String count(Passages passages, @Nullable Passage looked) {
        return looked == null
                ? words.get("reader.excerpts", passages.all().size())
                : words.get("reader.looked", passages.indexOf(looked) + 1, passages.all().size());
    }

    private String note(DocumentText document) {
        String extracted = document.form() == DocumentText.Form.WRITTEN ? "" : words.get("reader.extracted");
        String charset = document.assumedCharset();
        if (charset == null) {
            return extracted;
        }
        String assumed = words.get("reader.assumed", charset);
        return extracted.isEmpty() ? assumed : assumed + " · " + extracted;
    }

    /** The whole note, since there may be no room for it; null where there is none. */
    private @Nullable Tooltip hint(DocumentText document) {
        String note = note(document);
        if (note.isEmpty()) {
            return null;
        }
        return new Tooltip(
                document.assumedCharset() == null ? note : note + "\n" + words.get("reader.assumed.why"));
    }
}
