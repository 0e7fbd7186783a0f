package nenpyo.ui;

import atlantafx.base.theme.Styles;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/**
 * Where a range of time is typed to filter by. How a date is understood is said while it is typed; what is wrong with it,
 * when it is to be used, and from then on until it is mended.
 */
final class RangePane extends VBox {
    private static final double WIDTH = 330;

    private final ViewState state;
    private final Messages words;
    private final Runnable done;
    private final Side from;
    private final Side to;
    private final Button clear;
    /** Whether what is wrong is said while it is typed. */
    private boolean strict;

    /** A field with what is said of it below. */
    private record Side(TextField field, Label said) {
        void say(RangeEntry.Side read, boolean strict) {
            boolean wrong = strict && !read.fault().isEmpty();
            said.setText(wrong ? read.fault() : read.note());
            said.setVisible(!said.getText().isEmpty());
            said.setManaged(said.isVisible());
            said.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
            field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
            // For who hears it instead of seeing it.
            field.setAccessibleHelp(said.getText());
        }
    }

    /** @param done run when a range was chosen or given up */
    RangePane(ViewState state, Messages words, Runnable done) {
        super(10);
        this.state = state;
        this.words = words;
        this.done = done;
        setId("range-pane");
        getStyleClass().add("range-pane");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("range.title"));
        title.getStyleClass().add("range-title");
        from = side("range-from", "range.from", "range.from.prompt");
        to = side("range-to", "range.to", "range.to.prompt");
        clear = button("range-clear", "range.clear", this::clear);
        Button apply = button("range-apply", "range.apply", this::apply);
        apply.getStyleClass().add("accent");
        HBox buttons = new HBox(8, clear, apply);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, part(from, "range.from"), part(to, "range.to"),
                button("range-view", "range.view", () -> fill(RangeEntry.texts(state.view().range()))),
                buttons);
        show();
    }

    private Side side(String id, String key, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words.get(key));
        field.setPromptText(words.get(prompt));
        field.setOnAction(_ -> apply());
        field.textProperty().subscribe((_, _) -> say());
        Label said = Texts.wrapped("", "range-said");
        said.setId(id + "-said");
        return new Side(field, said);
    }

    private VBox part(Side side, String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("export-label");
        label.setLabelFor(side.field());
        return new VBox(4, label, side.field(), side.said());
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.addEventHandler(ActionEvent.ACTION, _ -> action.run());
        return button;
    }

    /** Shows the range that is filtered by now. */
    void show() {
        strict = false;
        fill(RangeEntry.texts(state.view().filter()));
        clear.setDisable(!state.view().filter().hasRange());
        from.field().requestFocus();
    }

    private void fill(RangeEntry.Texts texts) {
        from.field().setText(texts.from());
        to.field().setText(texts.to());
        say();
    }

    private RangeEntry read() {
        return RangeEntry.read(new RangeEntry.Texts(from.field().getText(), to.field().getText()), words,
                state.timeline().zone());
    }

    private void say() {
        RangeEntry read = read();
        from.say(read.from(), strict);
        to.say(read.to(), strict);
    }

    private void apply() {
        RangeEntry read = read();
        strict = true;
        say();
        if (read.isSound()) {
            state.limit(read.from().limit(), read.to().limit());
            done.run();
        } else {
            (read.from().fault().isEmpty() ? to : from).field().requestFocus();
        }
    }

    private void clear() {
        state.limit(null, null);
        done.run();
    }
}
