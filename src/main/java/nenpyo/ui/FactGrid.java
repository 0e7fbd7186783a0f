package nenpyo.ui;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** Names on the left, what they stand for on the right; the same as plain text. */
final class FactGrid extends GridPane {
    private final StringBuilder text = new StringBuilder();

    FactGrid() {
        getStyleClass().add("facts");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    /** A fact in words. */
    void add(String name, String value) {
        add(name, value, Texts.wrapped(value, "fact"));
    }

    /** A fact to be selected and copied letter by letter. */
    void addExact(String id, String name, String value, Messages words) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setEditable(false);
        field.getStyleClass().add("exact-fact");
        field.setAccessibleText(name);
        field.setTooltip(new Tooltip(value));
        HBox.setHgrow(field, Priority.ALWAYS);
        CopyButton copy = new CopyButton(id + "-copy", words.get("copy"), words, () -> value);
        copy.getStyleClass().add("quiet");
        copy.setAccessibleText(words.get("copy.named", name));
        add(name, value, new HBox(4, field, copy));
    }

    private void add(String name, String value, Node shown) {
        Label label = new Label(name);
        label.getStyleClass().add("fact-name");
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, shown);
        text.append(name).append(": ").append(value).append('\n');
    }

    /** Every fact, a line each. */
    String text() {
        return text.toString();
    }
}
