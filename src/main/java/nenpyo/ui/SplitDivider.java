package nenpyo.ui;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** Tells the divider of a split pane from what else is clicked in it. */
final class SplitDivider {
    private SplitDivider() {}

    /**
     * Whether a node is in the divider of this very pane: only the user's own hand on it changes what is kept, and not a click
     * into the panes or onto the divider of another one within.
     */
    static boolean isOf(SplitPane split, EventTarget target) {
        for (Node node = target instanceof Node hit ? hit : null; node != null
                && !node.equals(split); node = node
                        .getParent()) {
            if (node.getStyleClass().contains("split-pane-divider")) {
                return split.equals(node.getParent());
            }
        }
        return false;
    }
}
