package nenpyo.ui;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nenpyo.text.Messages;

/** Text fields that belong together: while one is typed in, what was typed in the others stays as it is, too. */
final class Entries {
    private final Messages words;
    private boolean showing;
    private boolean typing;

    Entries(Messages words) {
        this.words = words;
    }

    /**
     * A new field.
     *
     * @param key of what it is called for those who do not see it; its id is made of that
     * @param typed run when the user has changed it
     */
    TextField field(String key, int columns, Runnable typed) {
        TextField field = new TextField();
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(words.get(key));
        field.setPrefColumnCount(columns);
        field.textProperty().subscribe((_, _) -> {
            if (!showing) {
                typing = true;
                typed.run();
                typing = false;
            }
        });
        return field;
    }

    /** Shows a text in a field as something that the user has not typed. */
    void show(TextField field, String text) {
        if (!typing) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }

    /** Marks a field as wrong, or as right again. */
    static void mark(TextField field, boolean wrong) {
        field.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
    }

    /** Words beside a field, which never give way: a word cut short is an ellipsis. */
    Label word(String key) {
        return fixed(words.get(key));
    }

    /** Fields and words on one line. */
    static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Label fixed(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
