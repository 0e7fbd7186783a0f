package nenpyo.ui.reader;

import java.text.NumberFormat;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;

/** Where words to be sought are typed, how many there are, and the way from one to the next. */
final class FindBar extends HBox {
    private final ReaderState state;
    private final Messages words;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button previous;
    private final Button next;
    private final Runnable closed;

    /** @param closed told when the user has done with it */
    FindBar(ReaderState state, Messages words, Runnable closed) {
        super(6);
        this.state = state;
        this.words = words;
        this.closed = closed;
        setId("reader-find");
        getStyleClass().add("reader-find");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("reader-find-words");
        field.setPromptText(words.get("reader.find.prompt"));
        field.setAccessibleText(words.get("reader.find"));
        field.setPrefColumnCount(16);
        field.setText(state.finding().words());
        field.textProperty().subscribe((_, now) -> state.find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("reader-find-count");
        count.getStyleClass().add("reader-note");
        count.setMinWidth(USE_PREF_SIZE);
        previous = button("up", "reader.find.previous", () -> state.finding().step(-1));
        next = button("down", "reader.find.next", () -> state.finding().step(1));
        getChildren().addAll(field, previous, next, count,
                button("close", "reader.find.close", this::close));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(!field.getText().isEmpty());
        update();
    }

    private Button button(String icon, String key, Runnable action) {
        Button button = new Button(null, IconNode.ui(icon));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words.get(key));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            state.finding().step(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /** Shows it, with what is selected as the words where that is short. */
    void open() {
        String selected = state.selectedWords();
        setVisible(true);
        state.prepareToFind();
        if (!selected.isBlank() && selected.length() <= 80 && selected.indexOf('\n') < 0) {
            field.setText(selected);
        }
        field.requestFocus();
        field.selectAll();
    }

    void close() {
        field.clear();
        setVisible(false);
        closed.run();
    }

    /** Says how many there are by now. */
    void update() {
        Hits hits = state.finding().hits();
        boolean busy = state.finding().isBusy();
        NumberFormat number = NumberFormat.getIntegerInstance(Locale.ROOT);
        String found = number.format(hits.count());
        String all = hits.count() == Hits.MOST ? words.get("reader.find.more", found) : found;
        count.setText(field.getText().isBlank()
                ? ""
                : hits.count() > 0
                        ? words.get("reader.find.count", number.format(state.finding().current() + 1L),
                                busy ? words.get("reader.find.some", found) : all)
                        : words.get(busy ? "reader.find.busy" : "reader.find.none"));
        previous.setDisable(hits.count() == 0);
        next.setDisable(hits.count() == 0);
    }
}
