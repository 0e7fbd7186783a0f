package nenpyo.ui;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import nenpyo.app.Settings.Panes;
import org.jspecify.annotations.Nullable;

/**
 * The timeline with the details beside it, as wide as the user last made them, or hidden. When the window changes its
 * width, the details keep theirs as far as the timeline leaves them room.
 */
final class DetailSplit extends SplitPane {
    private static final double DETAIL_WIDTH = 380;
    private static final double DETAIL_SHARE = 0.34;

    private final Node timeline;
    private final Node detail;
    private final Memory memory;
    /** How wide the details are to be, px; 0 before they were ever divided. */
    private double detailWidth;

    DetailSplit(Node timeline, Node detail, Memory memory) {
        super(timeline, detail);
        this.timeline = timeline;
        this.detail = detail;
        this.memory = memory;
        widthProperty().subscribe((_, width) -> keepDetailWidth(width.doubleValue()));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (SplitDivider.isOf(this, event.getTarget())) {
                remember();
            }
        });
    }

    private void remember() {
        double share = getDividerPositions()[0];
        detailWidth = (1 - share) * getWidth();
        if (share > 0 && share < 1) {
            memory.change(settings -> settings.withPanes(settings.panes().withDivider(share)));
        }
    }

    /** Shows or hides the details; a focus that was in them goes to the timeline. */
    void showDetail(boolean shown) {
        if (shown == getItems().contains(detail)) {
            return;
        }
        if (shown) {
            getItems().add(detail);
            keepDetailWidth(getWidth());
        } else {
            boolean focused = isIn(getScene() == null ? null : getScene().getFocusOwner());
            getItems().remove(detail);
            if (focused) {
                timeline.requestFocus();
            }
        }
    }

    private boolean isIn(@Nullable Node focused) {
        Node node = focused;
        while (node != null && !node.equals(detail)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** Gives the details the width they were left with, or their usual one, in a window of a width in px. */
    void divide(double windowWidth) {
        double share = memory.settings().panes().divider();
        divide(windowWidth, share == Panes.USUAL.divider()
                ? Math.min(DETAIL_WIDTH, DETAIL_SHARE * windowWidth)
                : (1 - share) * windowWidth);
    }

    /** Gives the details a width in a window of a width, both px. */
    void divide(double windowWidth, double details) {
        detailWidth = details;
        setDividerPosition(0, 1 - details / windowWidth);
    }

    /** The width in px that the details were given, by the user or at first. */
    double detailWidth() {
        return detailWidth;
    }

    private void keepDetailWidth(double width) {
        if (detailWidth > 0 && width > 0 && getItems().contains(detail)) {
            setDividerPosition(0, 1 - Math.min(detailWidth, width / 2) / width);
        }
    }
}
