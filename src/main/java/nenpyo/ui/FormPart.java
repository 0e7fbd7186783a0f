package nenpyo.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** A part of a form: what it is about, its controls, and what is wrong with them. */
final class FormPart extends VBox {
    private final Label fault = Texts.wrapped("", "export-part-fault");

    /** @param key of what it is about */
    FormPart(Messages words, String key, Node... controls) {
        super(5);
        Label label = new Label(words.get(key));
        label.getStyleClass().add("export-label");
        label.setLabelFor(controls[0]);
        fault.setId(key.replace('.', '-') + "-fault");
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        getChildren().add(label);
        getChildren().addAll(controls);
        getChildren().add(fault);
        managedProperty().bind(visibleProperty());
    }

    /** Says what is wrong; an empty sentence for nothing. */
    void blame(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
    }
}
