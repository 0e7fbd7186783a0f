package nenpyo.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nenpyo.app.FigureDates;
import nenpyo.app.Settings.Export.Extent;
import nenpyo.text.Messages;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.TypedDate;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/** The dates that bound a figure where dates do; how they are understood, and what is wrong with one, is said below. */
final class ExportDates extends VBox {
    private final ExportState state;
    private final Messages words;
    private final Entries entries;
    private final TextField from;
    private final TextField to;
    private final Label said = Texts.wrapped("", "range-said");

    ExportDates(ExportState state, Messages words) {
        super(4);
        this.state = state;
        this.words = words;
        entries = new Entries(words);
        from = field("export.from", "range.from.prompt");
        to = field("export.to", "range.to.prompt");
        HBox row = Entries.row(from, Entries.fixed("–"), to);
        said.setId("export-dates-said");
        getChildren().addAll(row, said);
        managedProperty().bind(visibleProperty());
    }

    private TextField field(String key, String prompt) {
        TextField field = entries.field(key, 9, this::typed);
        field.setPromptText(words.get(prompt));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private RangeEntry read() {
        return RangeEntry.read(new RangeEntry.Texts(from.getText(), to.getText()), words,
                state.timeline().zone());
    }

    private void typed() {
        RangeEntry read = read();
        if (read.isSound()) {
            state.setDates(new FigureDates(date(from.getText()), date(to.getText())));
        } else {
            state.refuse("export.fault.dates");
        }
    }

    private @Nullable Edtf date(String text) {
        try {
            return text.isBlank()
                    ? null
                    : state.timeline().zone().placed(TypedDate.read(text.strip()).date());
        } catch (EdtfException e) {
            throw new IllegalStateException("it was read before", e);
        }
    }

    private void say() {
        RangeEntry read = read();
        mark(from, read.from());
        mark(to, read.to());
        String faults = joined(read.from().fault(), read.to().fault());
        said.setText(faults.isEmpty() ? joined(read.from().note(), read.to().note()) : faults);
        said.pseudoClassStateChanged(Styles.STATE_DANGER, !faults.isEmpty());
        said.setVisible(!said.getText().isEmpty());
        said.setManaged(said.isVisible());
    }

    private static void mark(TextField field, RangeEntry.Side read) {
        Entries.mark(field, !read.fault().isEmpty());
        // For who hears it instead of seeing it.
        field.setAccessibleHelp(read.fault().isEmpty() ? read.note() : read.fault());
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "\n" + other;
    }

    /** Shows what was chosen. */
    void refresh() {
        setVisible(state.choice().export().extent() == Extent.DATES);
        say();
    }
}
