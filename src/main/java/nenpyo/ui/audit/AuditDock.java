package nenpyo.ui.audit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Holds the audit below everything else while it is open; the user divides the height. */
public final class AuditDock extends SplitPane {
    /** The height of the audit when it is opened, px, of what there is at most a half. */
    private static final double HEIGHT = 270;

    private final AuditPane pane;
    private double height = HEIGHT;

    public AuditDock(Node above, AuditPane pane) {
        super(above);
        this.pane = pane;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("audit-dock");
        SplitPane.setResizableWithParent(pane, false);
        heightProperty().subscribe(_ -> divide());
    }

    /** Shows the audit or hides it. */
    public void show(boolean open) {
        if (open == getItems().contains(pane)) {
            return;
        }
        if (open) {
            getItems().add(pane);
            divide();
        } else {
            height = pane.getHeight() > 0 ? pane.getHeight() : height;
            getItems().remove(pane);
        }
    }

    private void divide() {
        if (getItems().size() > 1 && getHeight() > 0 && pane.getHeight() == 0) {
            setDividerPositions(Math.max(0.5, 1 - height / getHeight()));
        }
    }
}
