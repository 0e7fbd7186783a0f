package nenpyo.ui.reader;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.DocumentText.Form;
import nenpyo.layout.page.PageIndex;
import nenpyo.layout.page.Viewport;
import nenpyo.text.Messages;
import nenpyo.ui.evidence.StatusBadge;
import org.jspecify.annotations.Nullable;

/** Where the reader is: the document, the line and the page of it, and what became of the excerpt that is looked at. */
final class ReaderStatus extends HBox {
    private final Label place = new Label();
    private final ReaderState state;
    private final Messages words;
    private @Nullable Status said;
    private final NumberFormat number = NumberFormat.getIntegerInstance(Locale.ROOT);

    ReaderStatus(ReaderState state, Messages words) {
        super(12);
        this.state = state;
        this.words = words;
        getStyleClass().add("reader-status");
        setAlignment(Pos.CENTER_LEFT);
        place.setId("reader-status");
        place.setMinWidth(0);
        getChildren().add(place);
    }

    /** Says where the reader is by now. */
    void update() {
        SourceText text = state.text();
        place.setText(text == null ? "" : String.join("  ·  ", parts(text)));
        Passage looked = state.current();
        Status status = looked == null ? null : looked.status();
        if (status != said) {
            said = status;
            getChildren().setAll(place);
            if (status != null) {
                getChildren().add(StatusBadge.of(status, words));
            }
        }
    }

    private List<String> parts(SourceText text) {
        List<String> parts = new ArrayList<>(List.of(text.file()));
        Viewport view = state.view();
        if (view == null) {
            parts.add(words.get("reader.preparing"));
        } else {
            addPlace(parts, view, text.document().form());
        }
        Selected selected = state.selected();
        if (selected != null && !selected.isEmpty()) {
            parts.add(words.get("reader.selected", selected.to() - selected.from()));
        }
        return parts;
    }

    private void addPlace(List<String> parts, Viewport view, Form form) {
        PageIndex index = view.page().index();
        Selected selected = state.selected();
        int at = selected == null ? view.start() : selected.from();
        if (index.filePages() > 1) {
            parts.add(words.get("reader.page", number.format(index.filePage(at)),
                    number.format(index.filePages())));
        }
        parts.add(words.get(form == Form.PARAGRAPHS ? "reader.paragraph" : "reader.line",
                number.format(index.fileLine(at)),
                number.format(index.fileLines())));
    }
}
