package nenpyo.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Lays one sheet at a time over what is beneath, which can neither be clicked nor reached by keys while it is there. Escape
 * and a click beside the sheet close it, and the focus goes back to where it was.
 */
final class SheetLayer extends StackPane {
    private static final Insets AROUND = new Insets(28);

    private final Node beneath;
    private final Region shade = new Region();
    private final Runnable closed;
    private @Nullable Sheet sheet;
    private @Nullable Node focused;

    /** @param closed told when the user has closed a sheet */
    SheetLayer(Node beneath, Runnable closed) {
        super(beneath);
        getStyleClass().add("sheet-layer");
        this.beneath = beneath;
        this.closed = closed;
        shade.getStyleClass().add("sheet-shade");
        shade.setOnMouseClicked(_ -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && sheet != null) {
                close();
                event.consume();
            }
        });
    }

    /** Shows a sheet, in place of the one that is there. */
    void show(Sheet next) {
        if (sheet == null) {
            focused = getScene() == null ? null : getScene().getFocusOwner();
        }
        sheet = next;
        next.onClose(this::close);
        StackPane.setMargin(next, AROUND);
        getChildren().setAll(beneath, shade, next);
        beneath.setDisable(true);
        next.focusFirst();
    }

    boolean isOpen() {
        return sheet != null;
    }

    private void close() {
        sheet = null;
        getChildren().setAll(beneath);
        beneath.setDisable(false);
        if (focused != null) {
            focused.requestFocus();
        }
        closed.run();
    }
}
